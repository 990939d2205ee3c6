namespace Fetial.Bench.Scale.Generation;

/// <summary>Invented names of one word, different for every number below 25 600.</summary>
public static class InventedNames
{
    private static readonly string[] First = ["Ba", "Ke", "Lo", "Mi", "Nu", "Pa", "Re", "So", "Ti", "Vu", "Da", "Fe", "Go", "Hi", "Ju", "Za", "Che", "Sto", "Bri", "Gru"];
    private static readonly string[] Second = ["ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo", "nda", "rke", "sti", "lmo", "mbu", "ska"];
    private static readonly string[] Third = ["", "ro", "le", "na"];
    private static readonly string[] Last = ["ria", "nia", "land", "stan", "dor", "via", "mark", "tia", "gal", "lia", "nor", "sia", "burg", "ca", "vale", "thia"];

    public static string Of(int number) =>
        First[number % 20] + Second[number / 20 % 20] + Third[number / 6400 % 4] + Last[number / 400 % 16];
}
