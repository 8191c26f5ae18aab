using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Errors;

/// <summary>Reads a <c>[Catch]</c> as it applies to one state.</summary>
internal static class CatchReader
{
    /// <param name="state">The state that fails.</param>
    /// <param name="attribute">The attribute, on the state or the class.</param>
    /// <param name="anchor">Its place.</param>
    /// <param name="handler">The state it names, if there is one.</param>
    public static Catcher Read(StateReading state, AttributeReading attribute, Anchor anchor, State? handler)
    {
        var next = attribute.Text(0) ?? "";
        return new Catcher(new ErrorEqualsReader(state.Workflow).Read(attribute, position: 1), next)
        {
            Output = ReadOutput(state, attribute, handler),
            Anchor = anchor,
        };
    }

    private static ResultShape ReadOutput(StateReading state, AttributeReading attribute, State? handler)
    {
        if (attribute.Class.ContainingAssembly.GetTypeByMetadataName(KnownNames.ErrorOutput) is not { } error)
        {
            return new ResultShape.Input();
        }

        var hasPath = attribute.Has("ResultPath");
        if (hasPath && attribute.Has("Output"))
        {
            state.Find(DiagnosticIds.ConflictingAttributes, attribute.LocationOf("ResultPath"), state.Symbol.Name, "at most one of ResultPath and Output in a [Catch]");
            return new ResultShape.Input();
        }

        if (hasPath)
        {
            string[] path = [attribute.Text("ResultPath") ?? ""];
            return ResultReader.ReadPath(state, path, _ => attribute.LocationOf("ResultPath"), state.InputType, TypeReferences.Of(error)) ?? (ResultShape)new ResultShape.Input();
        }

        if (attribute.Has("Output"))
        {
            return ShapingReader.ReadCatchOutput(state, attribute, error) is { } shaping ? new ResultShape.Output(shaping) : new ResultShape.Input();
        }

        var takesError = handler?.Input is { } taken && taken.FullName.TrimEnd('?') == TypeReferences.Of(error).FullName;
        return takesError ? new ResultShape.Result() : new ResultShape.Input();
    }
}
