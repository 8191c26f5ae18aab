using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>Tests of what stands at a path. Every operator but <c>IsPresent</c> fails where the path leads nowhere, so that one is asked first.</summary>
internal static class PathTests
{
    /// <summary>The path of an expression, if a Choice can test it; otherwise null, and noted.</summary>
    public static DataPath? Read(Expression expression, JsonPathScope scope)
    {
        if (PathReader.TryRead(expression, scope.Roots) is not { } path)
        {
            var culprit = PartNames.Culprit(expression, scope.Roots);
            scope.Report(culprit, $"{PartNames.Of(culprit, scope.Roots)} in a condition, which compares what is in the data");
            return null;
        }

        if (!path.IsReference)
        {
            scope.Report(expression, "a position from the end in a condition", "count from the start, or use QueryLanguage.JSONata");
            return null;
        }

        if (path.IsGuardedAfterwards)
        {
            scope.Report(expression, "the exception that a null throws before a member that may be missing", "test for null first, or use QueryLanguage.JSONata");
            return null;
        }

        if (path.MayFail)
        {
            scope.MayFail(EvaluationFailures.Path, expression);
        }

        return path;
    }

    /// <summary>A test that is false where the path leads nowhere and C# has null.</summary>
    public static Test Of(DataPath path, string @operator, JsonNode operand) => Test.All(Presence(path), new Test.Comparison(path.Text, @operator, operand));

    public static Test IsNotNull(DataPath path) => Of(path, "IsNull", JsonNode.Of(false));

    /// <summary>Whether the path leads somewhere, as far as that is a question. What C# insists on before is asked in a way that fails.</summary>
    public static Test Presence(DataPath path)
    {
        if (!path.MayBeMissing)
        {
            return Test.True;
        }

        var isPresent = new Test.Comparison(path.Text, "IsPresent", JsonNode.Of(true));
        return path.Insisted.MayFail ? Test.All(new Test.Comparison(path.Insisted.Text, "IsNull", JsonNode.Of(false)), isPresent) : isPresent;
    }
}
