using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reports what is wrong within code elsewhere at the place that uses it.</summary>
internal static class InlinedFindings
{
    private const string Inner = ", in which ";

    /// <summary>For instance <c>a call of 'Prices.Of', in which 'string.Length' (Prices.cs, line 12)</c>.</summary>
    public static Expression? Report(ReadingScope scope, IOperation place, string what, FindingSink inside)
    {
        // More than the first, once for each call on the way, would be more than anybody reads.
        return inside.ToImmutable().FirstOrDefault() is { } finding ? scope.ReportAs(finding.Id, place, $"{what}{Inner}{Offence(finding)}", finding.Arguments[1]) : null;
    }

    // Of calls within one another, the outermost and the offence say enough.
    private static string Offence(LocatedFinding finding)
    {
        var text = finding.Arguments[0];
        if (text.LastIndexOf(Inner, StringComparison.Ordinal) is >= 0 and var start)
        {
            return text.Substring(start + Inner.Length);
        }

        var line = finding.Location.GetLineSpan();
        return $"{text.TrimEnd(',')} ({System.IO.Path.GetFileName(line.Path)}, line {line.StartLinePosition.Line + 1})";
    }
}
