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
    /// <param name="entry">The attribute, on the state or the class.</param>
    /// <param name="handler">The state it names, if there is one.</param>
    public static Catcher Read(StateReading state, ErrorEntry entry, State? handler) => new(entry.ErrorEquals, entry.Attribute.Text(0) ?? "")
    {
        Output = ReadOutput(state, entry.Attribute, handler),
        Assign = entry.Attribute.Class.ContainingAssembly.GetTypeByMetadataName(KnownNames.ErrorOutput) is { } error
            ? AssignReader.OfCatch(state, entry.Attribute, error, $"catch {entry.Anchor.Detail}")
            : EquatableArray<Assignment>.Empty,
        Anchor = entry.Anchor,
        Origin = entry.Origin,
    };

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
            return ResultReader.ReadErrorPath(state, attribute, TypeReferences.Of(error)) ?? (ResultShape)new ResultShape.Input();
        }

        if (attribute.Has("Output"))
        {
            if (ShapingReader.ReadCatchOutput(state, attribute, error) is { } shaping)
            {
                return new ResultShape.Output(shaping);
            }

            // What it would give is not known.
            state.Workflow.MarkFaulty(state.Symbol.Name);
            return new ResultShape.Input();
        }

        var takesError = handler?.Input is { } taken && taken.FullName.TrimEnd('?') == TypeReferences.Of(error).FullName;
        return takesError ? new ResultShape.Result() : new ResultShape.Input();
    }
}
