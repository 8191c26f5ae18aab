using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reports what is wrong within code elsewhere at the place that uses it.</summary>
internal static class InlinedFindings
{
    /// <summary>For instance <c>a call of 'Prices.Of', in which 'string.Length' (Prices.cs, line 12)</c>.</summary>
    public static Expression? Report(ReadingScope scope, IOperation place, string what, FindingSink inside)
    {
        foreach (var finding in inside.ToImmutable())
        {
            var line = finding.Location.GetLineSpan();
            scope.ReportAs(
                finding.Id,
                place,
                $"{what}, in which {finding.Arguments[0].TrimEnd(',')} ({System.IO.Path.GetFileName(line.Path)}, line {line.StartLinePosition.Line + 1})",
                finding.Arguments[1]);
        }

        return null;
    }
}
