namespace Fetial.Exchange.Import;

/// <summary>A slot to write: its name and the text after it.</summary>
internal sealed record SlotLine(string Slot, string Text);
