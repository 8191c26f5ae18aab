using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>Writes paths where a value is wanted: one that leads nowhere fails there.</summary>
internal static class PathPrinter
{
    private const string Remedy = "give it a value in a [Task], or use QueryLanguage.JSONata";

    /// <summary>The path's text; null for one that may lead nowhere where C# has null.</summary>
    public static string? Print(Expression expression, DataPath path, JsonPathScope scope)
    {
        if (path.MayBeMissing && !scope.Roots.IsPresent(expression))
        {
            ReportMissing(expression, path, scope);
            return null;
        }

        if (path.MayFail)
        {
            scope.MayFail(EvaluationFailures.Path, expression);
        }

        return path.Text;
    }

    /// <summary>Tells that a value may be null or missing.</summary>
    public static void ReportMissing(Expression expression, DataPath path, JsonPathScope scope) =>
        scope.Report(expression, $"'{path.Text}'", Remedy, DiagnosticIds.MayBeMissing);

    /// <summary>The text of a reference path, as fields such as <c>SecondsPath</c> take it.</summary>
    /// <param name="field">The field.</param>
    public static string? PrintReference(Expression expression, string field, JsonPathScope scope)
    {
        if (PathReader.TryRead(expression, scope.Roots) is not { } path)
        {
            var culprit = PartNames.Culprit(expression, scope.Roots);
            scope.Report(culprit, $"{PartNames.Of(culprit, scope.Roots)} in '{field}', which takes a path");
            return null;
        }

        if (!path.IsReference)
        {
            scope.Report(expression, $"a position from the end in '{field}'", "count from the start, or use QueryLanguage.JSONata");
            return null;
        }

        return Print(expression, path, scope);
    }
}
