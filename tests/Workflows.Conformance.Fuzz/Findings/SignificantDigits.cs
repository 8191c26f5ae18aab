using System.Globalization;
using System.Text.RegularExpressions;

namespace Workflows.Conformance.Fuzz.Findings;

/// <summary>Says whether two JSONs have the same numbers to 15 significant digits.</summary>
internal static partial class SignificantDigits
{
    private const int Promised = 15;

    public static bool AreSame(string csharp, string asl) =>
        Number().Replace(csharp, "0") == Number().Replace(asl, "0")
        && Number().Matches(csharp).Zip(Number().Matches(asl)).All(static pair => pair.First.Value == pair.Second.Value || AreSameNumber(pair.First.Value, pair.Second.Value));

    /// <summary>As far apart as rounding to 15 digits moves a number, and one of them has more.</summary>
    private static bool AreSameNumber(string first, string second)
    {
        var (left, right) = (double.Parse(first, CultureInfo.InvariantCulture), double.Parse(second, CultureInfo.InvariantCulture));
        var unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(Math.Abs(left), Math.Abs(right)))) - (Promised - 1));
        return Math.Abs(left - right) <= unit / 2 && (Count(first) > Promised || Count(second) > Promised);
    }

    /// <summary>The digits between the first and the last that are not 0.</summary>
    private static int Count(string number) => number.Split('e', 'E')[0].Replace(".", "").Trim('-', '0').Length;

    [GeneratedRegex(@"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")]
    private static partial Regex Number();
}
