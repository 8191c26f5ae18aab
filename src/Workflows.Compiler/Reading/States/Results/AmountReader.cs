using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads a number of a state: a constant such as <c>TimeoutSeconds</c>, or what a member or method says, by <c>TimeoutSecondsPath</c>.</summary>
/// <param name="Field">ASL's field, and that of the attribute.</param>
/// <param name="Least">The least constant.</param>
/// <param name="Most">The greatest constant.</param>
/// <param name="Range">What constants are allowed, for messages.</param>
internal sealed record AmountReader(string Field, int Least, int Most, string Range)
{
    public static AmountReader TimeoutSeconds { get; } = new("TimeoutSeconds", 1, 99_999_999, "1 to 99,999,999 seconds");

    public static AmountReader HeartbeatSeconds { get; } = new("HeartbeatSeconds", 1, 99_999_999, "1 to 99,999,999 seconds");

    public static AmountReader MaxConcurrency { get; } = new("MaxConcurrency", 0, int.MaxValue, "0 for all items at once, or how many of them");

    public static AmountReader MaxItems { get; } = new("MaxItems", 1, int.MaxValue, "at least 1");

    public static AmountReader MaxItemsPerBatch { get; } = new("MaxItemsPerBatch", 1, int.MaxValue, "at least 1");

    public static AmountReader MaxInputBytesPerBatch { get; } = new("MaxInputBytesPerBatch", 1, 262_144, "1 to 262,144 bytes");

    public static AmountReader ToleratedFailureCount { get; } = new("ToleratedFailureCount", 0, int.MaxValue, "0 for none, or how many items");

    public static AmountReader ToleratedFailurePercentage { get; } = new("ToleratedFailurePercentage", 0, 100, "0 to 100 per cent of the items");

    /// <summary>What a method gives, for messages: <c>the seconds</c>.</summary>
    private string What => Field is "TimeoutSeconds" or "HeartbeatSeconds" ? "the seconds" : Field;

    private string Path => Field + "Path";

    /// <param name="state">The state.</param>
    /// <param name="owner">The attribute that has the fields; null for the state's.</param>
    public Amount? Read(StateReading state, AttributeReading? owner = null)
    {
        var attribute = owner ?? state.Attribute;
        var hasPath = attribute.Has(Path);
        if (attribute.Number(Field) is not { } value)
        {
            return hasPath ? ReadPath(state, attribute, attribute.Text(Path) ?? "") : null;
        }

        if (hasPath)
        {
            state.Find(DiagnosticIds.ConflictingAttributes, attribute.LocationOf(Path), state.Symbol.Name, $"at most one of {Field} and {Path}");
        }

        if (value < Least || value > Most)
        {
            state.Find(DiagnosticIds.InvalidValue, attribute.LocationOf(Field), Field, Range);
        }

        return new Amount.Constant(value);
    }

    private Amount? ReadPath(StateReading state, AttributeReading attribute, string name)
    {
        var methods = state.Workflow.Type.GetMembers(name).OfType<IMethodSymbol>().ToArray();
        if (Members.Find(state.InputType, name) is { } member)
        {
            if (methods.Length > 0)
            {
                state.Find(DiagnosticIds.InvalidValue, attribute.LocationOf(Path), Path, "a name that is not both a member of the input and a method of the class");
                return null;
            }

            if (TypeReferences.Of(state.InputType!).IsNullable)
            {
                state.Find(DiagnosticIds.InvalidValue, attribute.LocationOf(Path), Path, "a member of an input that cannot be null, or a method");
                return null;
            }

            if (state.Workflow.Json.NameOf(member) is { } jsonName
                && Obstacles.To(member, state.Workflow.Json) is null
                && ResultReader.TypeOf(member).SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64)
            {
                state.Workflow.Literals.Check(attribute.Written(Path), member, state.InputType!);
                return new Amount.Member(new PathMember(ClassReader.Identifier(name), jsonName));
            }

            state.Find(DiagnosticIds.InvalidValue, attribute.LocationOf(Path), Path, "a member of type int");
            return null;
        }

        if (methods.Length == 1)
        {
            state.Workflow.Literals.Check(attribute.Written(Path), methods[0]);
            return ShapingReader.ReadAmount(state, methods[0], attribute.LocationOf(Path), What) is { } shaping ? new Amount.Computed(shaping) : null;
        }

        Members.FindUnknown(state, attribute, Path, name);
        return null;
    }
}
