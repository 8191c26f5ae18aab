using System.Text;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>ToString</c> of instants, as far as the format is the same on every machine.</summary>
internal sealed class InstantFormatReader(ExpressionReader reader, ReadingScope scope)
{
    private const string Remedy = "use a format of yyyy, MM, dd, HH, mm, ss and fff";

    private static readonly (string Format, string Picture)[] Parts =
    [
        ("yyyy", "[Y0001]"), ("MM", "[M01]"), ("dd", "[D01]"), ("HH", "[H01]"), ("mm", "[m01]"), ("ss", "[s01]"), ("fff", "[f001]"),
    ];

    public Expression? Read(IInvocationOperation operation)
    {
        var operands = Arguments.Of(operation);
        if (operands.Count == 1 || operands is [_, { Type.SpecialType: not Microsoft.CodeAnalysis.SpecialType.System_String }])
        {
            return scope.Report(operation, $"{OperationNames.Of(operation)} without a format", Remedy);
        }

        if (operands[1].ConstantValue is not { HasValue: true, Value: string format })
        {
            return scope.Report(operands[1], "a format that is not a constant", Remedy);
        }

        if (format is "O" or "o" && !TimeTypes.IsUtc(operands[0]))
        {
            return scope.Report(operation, "the offset of an instant as text", "call ToUniversalTime() first");
        }

        if (PictureOf(format) is not { } picture)
        {
            return scope.Report(operands[1], $"the format \"{format}\"", Remedy);
        }

        return operands.Count == 3 && Cultures.IsInvariant(operands[2]) || format is "O" or "o"
            ? Arguments.Read(reader, operands.Take(1), values => TimeCalls.Of(TimeFunction.Format, Written(values[0], operands[0]), new Literal.String(picture)))
            : scope.ReportCulture(operation, OperationNames.Of(operation), "add 'CultureInfo.InvariantCulture'");
    }

    /// <summary>What is certainly in UTC needs no look at its offset.</summary>
    private static Expression Written(Expression instant, Microsoft.CodeAnalysis.IOperation operation) =>
        TimeTypes.IsUtc(operation) ? TimeCalls.Instant(TimeCalls.MillisecondsOfInstant(instant)) : instant;

    private static string? PictureOf(string format)
    {
        if (format is "O" or "o")
        {
            return "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001]0000+00:00";
        }

        var picture = new StringBuilder();
        for (var i = 0; i < format.Length;)
        {
            var (known, text) = Parts.FirstOrDefault(part => string.CompareOrdinal(format, i, part.Format, 0, part.Format.Length) == 0);
            if (known is null && !IsSeparator(format, i, out text))
            {
                return null;
            }

            picture.Append(text);
            i += known?.Length ?? (format[i] == '\'' ? 3 : 1);
        }

        // A single letter is a standard format, and four or more of one letter mean something else.
        return format.Length > 1 && !HasLongRun(format) ? picture.ToString() : null;
    }

    private static bool IsSeparator(string format, int i, out string text)
    {
        text = format[i] == '\'' && i + 2 < format.Length && format[i + 2] == '\'' && char.IsLetter(format[i + 1]) ? format[i + 1].ToString() : format[i].ToString();
        return format[i] is '-' or '/' or ':' or '.' or ' ' or '_' or ',' or 'T' || text != "'" && format[i] == '\'';
    }

    private static bool HasLongRun(string format) =>
        format.Contains("yyyyy") || format.Contains("MMM") || format.Contains("ddd") || format.Contains("HHH") || format.Contains("mmm") || format.Contains("sss") || format.Contains("ffff");
}
