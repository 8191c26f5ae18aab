using System.Text.RegularExpressions;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Manifest;

/// <summary>Finds the placeholders of a definition, which a deployment replaces.</summary>
internal static class DeployedValues
{
    private static readonly Regex Placeholder = new(@"\$\{([^}]+)\}", RegexOptions.CultureInvariant);

    /// <summary>The placeholders of a state by their names: in the texts of attributes, and in pure code.</summary>
    public static IEnumerable<string> PlaceholdersOf(State state) =>
        Texts(state).OfType<string>().SelectMany(static text => Placeholder.Matches(text).Cast<Match>(), static (_, match) => match.Groups[1].Value)
            .Concat(state.Expressions.SelectMany(static expression => expression.SelfAndDescendants()).OfType<Reference.Placeholder>().Select(static placeholder => placeholder.Name));

    /// <summary>The name of the placeholder that a text is, with nothing around it; null for other texts.</summary>
    public static string? TryOnly(string text) => Placeholder.Match(text) is { Success: true } match && match.Length == text.Length ? match.Groups[1].Value : null;

    private static IEnumerable<string?> Texts(State state) => state switch
    {
        TaskState task => [Called(task.Work), (task.Credentials as TaskCredentials.Constant)?.RoleArn],
        MapState { Distributed: { } distributed } => [distributed.Reader?.Location.Bucket, distributed.Reader?.Location.Key, distributed.Writer?.Location?.Bucket, distributed.Writer?.Location?.Key],
        _ => [],
    };

    private static string? Called(TaskWork work) => work switch
    {
        TaskWork.Function function => function.Name,
        TaskWork.Activity activity => activity.Resource,
        TaskWork.Execution execution => execution.StateMachineArn,
        TaskWork.Service service => service.Resource,
        _ => null,
    };
}
