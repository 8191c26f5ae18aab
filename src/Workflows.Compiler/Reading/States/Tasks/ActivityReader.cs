using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads an <c>[Activity]</c>, for whose work workers ask.</summary>
internal static class ActivityReader
{
    private const string Forbidden = "<>{}[]?*\"#%\\^|~`$&,;:/";

    public static TaskState Read(StateReading state)
    {
        if (state.Symbol.Parameters.FirstOrDefault(static parameter => MethodReader.IsToken(parameter)) is { } token)
        {
            SignatureRules.Unsupported(state, token.Locations[0], "takes a token", "remove it: a worker gets one with the activity's input");
        }

        // Without its type C# says what is missing.
        var answer = state.Attribute.Class.TypeArguments.FirstOrDefault();
        if (answer is null)
        {
            state.Workflow.IsIncomplete = true;
        }
        else
        {
            state.Data(answer, state.Attribute.LocationOf(answer) ?? state.Location);
        }

        var name = state.Attribute.Text(0) ?? "";
        if (!IsDeployed(name) && (name.Length is 0 or > 80 || name.Any(static character => char.IsWhiteSpace(character) || char.IsControl(character) || Forbidden.Contains(character))))
        {
            state.Find(DiagnosticIds.InvalidValue, state.Attribute.LocationOf(0), "Activity", $"a name of 1 to 80 characters without white space and {Forbidden}, an ARN, or a placeholder '${{Name}}'");
        }

        ResourceRules.CheckPlaceholders(state, state.Attribute, name, state.Attribute.LocationOf(0));
        return CallReader.Begin(state, answer, member: null).ReadRequest(new TaskWork.Activity(name, ResourceOf(name)), TaskPattern.RequestResponse, mayBeEmpty: true);
    }

    private static bool IsDeployed(string name) => name.StartsWith("arn:", StringComparison.Ordinal) || name.StartsWith("${", StringComparison.Ordinal);

    // For instance ${ResizeImageActivity} for resize-image.
    private static string ResourceOf(string name) => IsDeployed(name) ? name
        : $"${{{string.Concat(name.Split('-', '_', '.', ' ').Where(static part => part.Length > 0).Select(static part => CodeReader.Placeholder(char.ToUpperInvariant(part[0]) + part.Substring(1))))}Activity}}";
}
