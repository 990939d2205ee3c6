namespace Fetial.Cli.CommandLine;

/// <summary>Something that stopped the command and that the user can mend. It is printed as one line and ends the process with code 2.</summary>
public sealed class CommandException : Exception
{
    /// <param name="message">What happened, a clause without a full stop: "no folder corpus/atlanta".</param>
    /// <param name="remedy">What to do or type next, a whole sentence.</param>
    public CommandException(string message, string remedy, Exception? inner = null)
        : base(message, inner)
    {
        Remedy = remedy;
    }

    public string Remedy { get; }

    /// <summary>Message and remedy on one line.</summary>
    public string Line => OneLine.Of(Message.EndsWith('?') ? $"{Message} {Remedy}" : $"{Message}. {Remedy}");
}
