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

    /// <summary>C# keeps the duration to a tick; the other is of whole milliseconds in C# too.</summary>
    private static readonly Rewriting Duration = new("time.duration-from-fraction", ["TimeSpan.FromMilliseconds(Math.Round((", ") * 3600000.0))"]);

    private readonly IntegerOverflow _overflow = new(checkedData, comparison);

    /// <summary>Which of them each difference is; null for a bug.</summary>
    public async Task<IReadOnlyList<string?>> ClassifyAsync(IReadOnlyList<Difference> differences)
    {
        var overflows = await _overflow.FindAsync(differences);
        var result = new List<string?>();
        for (var i = 0; i < differences.Count; i++)
        {
            result.Add(overflows[i] ? Overflow
                : await GoesAwayAsync(differences[i], Duration.Of(differences[i].Shape), FineInstant().Replace(differences[i].Order, "$1")) ? Ticks
                : await GoesAwayAsync(differences[i], differences[i].Shape, SurrogatePair().Replace(differences[i].Order, "Ω")) ? BeyondBasicPlane
                : SignificantDigits.AreSame(differences[i].CSharp, differences[i].Asl) ? Digits
                : null);
        }

        return result;
    }

    /// <summary>Whether a shape and an order without the cause are others, and agree.</summary>
    private async Task<bool> GoesAwayAsync(Difference difference, Shape shape, string order) =>
        (shape.Text != difference.Shape.Text || order != difference.Order) && (await comparison.CompareAsync([shape], [order]))[0] is null;

    [GeneratedRegex(@"(\d\d:\d\d:\d\d\.\d{3})\d{1,4}")]
    private static partial Regex FineInstant();

    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|[\ud800-\udbff][\udc00-\udfff]")]
    private static partial Regex SurrogatePair();
}
