using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads an <c>[Activity]</c>, for whose work workers ask.</summary>
internal static class ActivityReader
{
    public static TaskState Read(StateReading state)
    {
        if (TokenReader.Read(state) is not null)
        {
            SignatureRules.Unsupported(state, "takes a token", "remove it: a worker gets one with the activity's input");
        }

        var answer = state.Attribute.Class.TypeArguments[0];
        state.Data(answer, state.Attribute.Location ?? state.Location);
        var name = state.Attribute.Text(0) ?? "";
        return CallReader.Begin(state, answer, member: null).ReadRequest(new TaskWork.Activity(name, ResourceOf(name)), TaskPattern.RequestResponse, mayBeEmpty: true);
    }

    // For instance ${ResizeImageActivity} for resize-image.
    private static string ResourceOf(string name) =>
        name.StartsWith("arn:", StringComparison.Ordinal) || name.StartsWith("${", StringComparison.Ordinal) ? name
        : $"${{{string.Concat(name.Split('-', '_', '.', ' ').Where(static part => part.Length > 0).Select(static part => CodeReader.Placeholder(char.ToUpperInvariant(part[0]) + part.Substring(1))))}Activity}}";
}
