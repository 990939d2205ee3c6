using Fetial.Model;
using Fetial.Situations;
using Fetial.Text;

namespace Fetial.Tests.Findings;

/// <summary>An invented portfolio whose clauses use every slot, and a way to see it.</summary>
internal static class ReadBackTexts
{
    public const string World = """
        state        Atlantia            iso XA
        state        Borduria            iso XB
        state        Syldavia            iso XS
        state        United Isles
        body         Atlantian Assembly  part of Atlantia
        body         Bordurian Assembly  part of Borduria
        organisation Northern League     admits by consensus
          member     Atlantia, Borduria  from 1999-05-01
          member     Syldavia            from 2011-01-01
        class        coastal states      Atlantia, Borduria, Syldavia
        territory    Faraway Islands     within Atlantia
        territory    Grey Sea
        border       line 1975           of Atlantia
        border       recognised borders  of Atlantia
        thing        seed grain
        thing        rail wagons
        verb declare failed harvest
          says       declare a failed harvest
        source       annals  "Annals of the Northern League"
          evidence   excerpt
        source       gazette  "Gazette"
          evidence   text
        source       rumour  "Rumour"
          evidence   weak
        researched   to 2024-06-30  [annals]

        instrument grain-compact-2020  "Compact on Grain"
          kind       bilateral agreement
          force      treaty
          by         Atlantia, Borduria
          signed     2020-03-01
          in force   from 2020-06-01 for 10 years
          exit       6 months after notice
          where      Atlantia within line 1975
          source     [annals, "p. 12"]
        instrument league-declaration-2021  "Declaration"
          force      political   [annals]
          force      treaty      [gazette]
          by         every member of Northern League
          adopted    2021-06-01
          under      grain-compact-2020
          source     [annals]
        instrument isles-draft-2024
          force      treaty
          by         Atlantia, Syldavia, United Isles
          proposed   2024-02-03  by Syldavia
          where      Faraway Islands
          source     [gazette]

        """;

    public static Perspective See(string clauses, string? scenario = null)
    {
        var architecture = Portfolio.Load("readback", [new SourceText("world.fetial", World), new SourceText("clauses.fetial", clauses)], scenario);
        Assert.True(architecture.Diagnostics.IsEmpty, string.Join("\n", architecture.Diagnostics));
        return new Perspective(architecture, new Standpoint(null, null, null, null));
    }

    /// <summary>A portfolio of the folder corpus with those it uses, in a fixed order.</summary>
    public static Architecture Corpus(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "corpus")))
        {
            folder = folder.Parent;
        }

        var root = Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("corpus"), "corpus");
        var own = Read(Path.Combine(root, name)).ToList();
        var used = own.SelectMany(Portfolio.Uses).Select(u => Path.Combine(root, name, u)).SelectMany(Read);
        return Portfolio.Load(name, own.Concat(used).ToList());
    }

    private static IEnumerable<SourceText> Read(string folder) => Directory.EnumerateFiles(folder, "*.fetial", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(f => new SourceText(Path.GetFileName(f), File.ReadAllText(f)));
}
