using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Cli.Tests;

/// <summary>
/// A random roster of alliances in plain values, and the dyad spells that follow from it: who owes whom what on a day is asked of every pair of rows for
/// every single day. It shares no code with the product.
/// </summary>
internal sealed record RosterCase(IReadOnlyList<RosterCase.Row> Rows)
{
    public const string Header =
        "version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,"
        + "mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version";

    private static readonly string[] Kinds = ["defend", "not take part in attack", "not attack", "consult"];

    private static readonly string[] States = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon"];

    // All days lie in the last three years of the data set, so that the portfolio is as of the last of them.
    private static readonly DateOnly Beginning = new(2010, 1, 1);

    private static readonly DateOnly AsOf = new(2012, 12, 31);

    /// <param name="Start">The day from which the spell is drawn; how much of it the file knows is <paramref name="StartKnown"/>.</param>
    /// <param name="End">The last day, or null where the file has none.</param>
    /// <param name="StartKnown">3: the day, 2: the month, 1: the year only.</param>
    public sealed record Row(int Alliance, int State, DateOnly Start, DateOnly? End, int StartKnown, int EndKnown, int Obligations, bool IsAsymmetric)
    {
        public DateOnly First => StartKnown switch { 3 => Start, 2 => new(Start.Year, Start.Month, 1), _ => new(Start.Year, 1, 1) };

        public DateOnly? Last => End is not { } end ? null : EndKnown switch
        {
            3 => end,
            2 => new DateOnly(end.Year, end.Month, 1).AddMonths(1).AddDays(-1),
            _ => new DateOnly(end.Year, 12, 31),
        };

        public bool IsInverted => Last < First;

        public bool Has(int kind) => (Obligations & (1 << kind)) != 0;

        public bool Holds(DateOnly day) => First <= day && !(Last < day);
    }

    public static Gen<RosterCase> Any { get; } =
        from number in Gen.Choose(1, 9)
        from same in Gen.Choose(0, 15)
        from rows in Gen.CollectToArray(Enumerable.Range(0, number).Select(_ => AnyRow(same)))
        select new RosterCase([.. rows]);

    private static Gen<Row> AnyRow(int same) =>
        from alliance in Gen.Choose(1, 2)
        from state in Gen.Choose(0, States.Length - 1)
        from start in Gen.Choose(0, 800)
        from length in Gen.Frequency((8, Gen.Choose(0, 290)), (1, Gen.Choose(-400, -1)))
        from isOpen in Gen.Elements(true, false, false, false)
        from startKnown in Gen.Elements(3, 3, 3, 2, 1)
        from endKnown in Gen.Elements(3, 3, 3, 2, 1)
        from own in Gen.Frequency((4, Gen.Constant(same)), (1, Gen.Choose(0, 15)))
        from asymmetric in Gen.Choose(0, 30)
        select new Row(alliance, state, Beginning.AddDays(start), isOpen ? null : Beginning.AddDays(Math.Max(0, start + length)), startKnown, endKnown, own, asymmetric == 0);

    public string ToCsv()
    {
        var lines = Rows.Select(r => string.Join(',',
            $"{r.Alliance}", $"{r.State}", States[r.State], ",,,,,", "Type I", Cells(r.Start, r.StartKnown), r.End is { } end ? Cells(end, r.EndKnown) : ",,", r.StartKnown == 3 && r.State == 0 ? "1" : "0", r.End is null ? "1" : "0",
            Flag(r, 0), Flag(r, 1), Flag(r, 2), Flag(r, 3), "4.1", r.IsAsymmetric ? "1" : "0"));
        return string.Join('\n', lines.Prepend(Header + ",asymmetric")) + "\n";
    }

    /// <summary>The lines of <c>cover --pairs --format csv</c> without the header, in ordinal order.</summary>
    public IEnumerable<string> Spells()
    {
        var sound = Rows.Where(r => !r.IsInverted).ToList();
        for (var from = 0; from < States.Length; from++)
        {
            for (var to = 0; to < States.Length; to++)
            {
                for (var kind = 0; kind < Kinds.Length; kind++)
                {
                    DateOnly? begun = null;
                    for (var day = Beginning.AddDays(-1); day <= AsOf.AddDays(1); day = day.AddDays(1))
                    {
                        var owes = from != to && day <= AsOf && Owes(sound, from, to, kind, day);
                        if (owes)
                        {
                            begun ??= day;
                        }
                        else if (begun is { } first)
                        {
                            yield return $"{States[from]},{States[to]},{Kinds[kind]},{Text(first)},{(day > AsOf ? "" : Text(day.AddDays(-1)))}";
                            begun = null;
                        }
                    }
                }
            }
        }
    }

    private static bool Owes(List<Row> rows, int from, int to, int kind, DateOnly day) =>
        rows.Any(a => a.State == from && a.Has(kind) && a.Holds(day) && !rows.Any(r => r.Alliance == a.Alliance && r.IsAsymmetric)
            && rows.Any(b => b.Alliance == a.Alliance && b.State == to && b.Holds(day)));

    private static string Cells(DateOnly date, int known) => known switch
    {
        3 => $"{date.Day},{date.Month},{date.Year}",
        2 => $"-9,{date.Month},{date.Year}",
        _ => $",,{date.Year}",
    };

    private static string Flag(Row row, int kind) => row.Has(kind) ? "1" : "0";

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override string ToString() => ToCsv();
}
