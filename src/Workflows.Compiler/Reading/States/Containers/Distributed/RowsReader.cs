using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>
/// Fits the items that a reader reads to their type. Cells of CSV are texts in AWS, so members that are numbers or Booleans are made of them by a Pass at the head of the
/// child execution, which a wrong cell fails.
/// </summary>
internal static class RowsReader
{
    /// <param name="state">The Map.</param>
    /// <param name="reader">Its reader.</param>
    /// <param name="row">An item; null if nothing reads it.</param>
    /// <param name="processor">The item processor.</param>
    /// <param name="isSelected">Whether an ItemSelector reads the row as it comes.</param>
    /// <param name="batch">The batch; null if each item stands alone.</param>
    /// <returns>The item processor, with the Pass if one is needed.</returns>
    public static InnerMachine Read(StateReading state, ItemReader reader, TypeReference? row, InnerMachine processor, bool isSelected, BatchReading? batch)
    {
        if (row is null || row.IsJson || !IsOfTexts(reader) || processor.Machine.States.IsEmpty)
        {
            return processor;
        }

        if (state.Workflow.DataTypes.Find(row.WithoutNull.FullName) is not ObjectType { Polymorphism: null, Extension: null, IsAbstract: false } type || row.IsNullable)
        {
            if (!state.Workflow.IsIncomplete)
            {
                Find(state, row, $"reads rows of texts, which '{row.DisplayName}' is not", "take a record whose members are called like the columns");
            }

            return processor;
        }

        foreach (var member in type.Members)
        {
            if (!RowConversion.CanConvert(member))
            {
                Find(state, row, $"reads rows of texts, but '{row.DisplayName}.{member.Name}' is of type '{member.Value.Declaration.Replace("global::", "")}'", "declare it as a string, a number or a bool, and convert it behind");
            }
            else if (isSelected && member.Value.Primitive is not PrimitiveKind.String)
            {
                Find(state, row, $"reads the cells of a row as they come, which are texts, but '{row.DisplayName}.{member.Name}' is not", "declare it as a string and parse it in the item processor");
            }
        }

        return isSelected || type.Members.All(static member => member.Value is { Primitive: PrimitiveKind.String, IsNullable: false }) || !type.Members.All(RowConversion.CanConvert)
            ? processor
            : WithHead(state, processor, type, batch);
    }

    private static InnerMachine WithHead(StateReading state, InnerMachine processor, ObjectType row, BatchReading? batch)
    {
        var name = $"Parse {row.Type.DisplayName}";
        var method = new Method($"Parse{row.Type.DisplayName}", EquatableArray<Parameter>.Empty) { Result = processor.Input, IsStatic = true };
        while (processor.Machine.States.Any(inner => inner.Method.Name == method.Name) || !state.Workflow.Type.GetMembers(method.Name).IsEmpty)
        {
            method = method with { Name = method.Name + "_", Identifier = method.Name + "_" };
        }

        method = method with { Identifier = ClassReader.Identifier(method.Name) };
        state.Workflow.Sources.Add(new Anchor(method.Name, AnchorPart.Name), state.Location);
        var head = new PassState
        {
            Name = name,
            Method = method,
            Comment = "Makes the texts of the rows what their members are.",
            Input = processor.Input,
            Transition = new Transition(processor.Machine.StartAt),
            Value = batch is null ? RowConversion.Of(row) : RowConversion.OfBatch(row, batch.Input is not null),
            Result = new ResultShape.Result(),
            ConvertsRows = true,
        };
        return processor with { Machine = new StateMachine(method.Name, processor.Machine.States.Prepend(head).ToEquatableArray()) { QueryLanguage = processor.Machine.QueryLanguage } };
    }

    private static bool IsOfTexts(ItemReader reader) => (reader.ManifestFormat ?? reader.Format) is ItemFormat.Csv or ItemFormat.S3Inventory;

    private static void Find(StateReading state, TypeReference row, string what, string remedy) =>
        state.Find(DiagnosticIds.RowMismatch, state.Location, state.Symbol.Name, what, remedy);
}
