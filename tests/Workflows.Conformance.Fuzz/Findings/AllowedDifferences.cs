using System.Text.RegularExpressions;
using Workflows.Conformance.Fuzz.Shapes;
using Workflows.Expressions;

namespace Workflows.Conformance.Fuzz.Findings;

/// <summary>The closed list of what may differ, each shown to be the cause: without it, the difference goes away.</summary>
internal sealed partial class AllowedDifferences(DataAssembly checkedData, Comparison comparison)
{
    public const string Overflow = "integer overflow";
    public const string Ticks = "fractions of milliseconds";
    public const string Digits = "more than 15 significant digits";
    public const string BeyondBasicPlane = "positions in text beyond U+FFFF";

    private readonly IntegerOverflow _overflow = new(checkedData, comparison);

    /// <summary>Which of them each difference is; null for a bug.</summary>
    public async Task<IReadOnlyList<string?>> ClassifyAsync(IReadOnlyList<Difference> differences)
    {
        var overflows = await _overflow.FindAsync(differences);
        var result = new List<string?>();
        for (var i = 0; i < differences.Count; i++)
        {
            result.Add(overflows[i] ? Overflow
                : await GoesAwayAsync(differences[i], FineInstant(), static match => match.Groups[1].Value) || AreSameToTheMillisecond(differences[i]) ? Ticks
                : await GoesAwayAsync(differences[i], SurrogatePair(), static _ => "Ω") ? BeyondBasicPlane
                : AreSameToFifteenDigits(differences[i]) ? Digits
                : null);
        }

        return result;
    }

    /// <summary>Whether shape and order have something, and agree once it is replaced.</summary>
    private async Task<bool> GoesAwayAsync(Difference difference, Regex cause, MatchEvaluator replacement)
    {
        if (!cause.IsMatch(difference.Order))
        {
            return false;
        }

        var order = cause.Replace(difference.Order, replacement);
        return (await comparison.CompareAsync([difference.Shape], [order]))[0] is null;
    }

    /// <summary>Whether C# gives a duration with a fraction of a millisecond, and the definition the next to it without.</summary>
    private static bool AreSameToTheMillisecond(Difference difference) =>
        Duration(difference.CSharp) is { } exact && Duration(difference.Asl) is { } rounded
        && exact.Ticks % TimeSpan.TicksPerMillisecond != 0 && (exact - rounded).Duration() < TimeSpan.FromMilliseconds(1);

    private static TimeSpan? Duration(string json) =>
        TimeSpan.TryParseExact(json.Trim('"'), "c", System.Globalization.CultureInfo.InvariantCulture, out var duration) ? duration : null;

    private static bool AreSameToFifteenDigits(Difference difference) =>
        difference.CSharp != difference.Asl && Rounded(difference.CSharp) == Rounded(difference.Asl);

    private static string Rounded(string json) => LongNumber().Replace(json, static match => decimal.TryParse(match.Value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number)
        ? ((double)number).ToString("G15", System.Globalization.CultureInfo.InvariantCulture)
        : match.Value);

    [GeneratedRegex(@"(\d\d:\d\d:\d\d\.\d{3})\d{1,4}")]
    private static partial Regex FineInstant();

    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|[\ud800-\udbff][\udc00-\udfff]")]
    private static partial Regex SurrogatePair();

    [GeneratedRegex(@"-?\d[\d.]{14,}(?:[eE][-+]?\d+)?")]
    private static partial Regex LongNumber();
}
