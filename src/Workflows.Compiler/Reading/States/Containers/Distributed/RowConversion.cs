using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.States;

/// <summary>The expressions that make numbers and Booleans of a row's texts.</summary>
internal static class RowConversion
{
    private const string Item = "row";

    public static bool CanConvert(DataMember member) => member is { Embedding: null, Condition: MemberCondition.Always, Value.IsEmbedded: false }
        && member.Value.Primitive is PrimitiveKind.String or PrimitiveKind.Boolean or PrimitiveKind.Int16 or PrimitiveKind.Int32 or PrimitiveKind.Int64 or PrimitiveKind.Double or PrimitiveKind.Decimal;

    /// <summary>Of the state's input.</summary>
    public static Expression Of(ObjectType row) => Of(row, new Reference.Input { Shape = JsonShape.Single });

    /// <summary>Of the items of a batch, which is the state's input.</summary>
    public static Expression OfBatch(ObjectType row, bool hasBatchInput)
    {
        var items = new SequenceCall(
            SequenceFunction.Select,
            new Expression[]
            {
                new MemberAccess(new Reference.Input { Shape = JsonShape.Single }, "Items") { Shape = JsonShape.Array },
                new Lambda(new[] { Item }.ToEquatableArray(), Of(row, new Reference.Local(Item) { Shape = JsonShape.Single })) { Shape = JsonShape.Single },
            }.ToEquatableArray())
        {
            Shape = JsonShape.Array,
            ElementShape = JsonShape.Single,
        };
        MemberValue[] members = hasBatchInput
            ? [new("BatchInput", new MemberAccess(new Reference.Input { Shape = JsonShape.Single }, "BatchInput")), new("Items", items)]
            : [new("Items", items)];
        return new ObjectConstruction(members.ToEquatableArray()) { Shape = JsonShape.Single };
    }

    private static ObjectConstruction Of(ObjectType row, Expression target) =>
        new(row.Members.Select(member => new MemberValue(member.JsonName, Of(member, target))).ToEquatableArray()) { Shape = JsonShape.Single };

    private static Expression Of(DataMember member, Expression target)
    {
        var cell = new MemberAccess(target, member.JsonName) { Shape = JsonShape.Single, IsNullable = member.Value.IsNullable };
        var present = cell with { IsNullable = false };
        var value = Converted(member, present);
        if (!member.Value.IsNullable)
        {
            return value;
        }

        // What is nullable is null where the cell is empty, or the file has no such column.
        return new Conditional(
            new IsNull(cell) { Shape = JsonShape.Single },
            new Literal.Null(),
            new Conditional(Is(present, ""), new Literal.Null(), value) { IsNullable = true, Shape = JsonShape.Single })
        {
            IsNullable = true,
            Shape = JsonShape.Single,
        };
    }

    private static Expression Converted(DataMember member, Expression cell) => member.Value.Primitive switch
    {
        PrimitiveKind.String => cell,
        PrimitiveKind.Boolean => new Conditional(
            Is(cell, "true"),
            new Literal.Boolean(true),
            new Conditional(Is(cell, "false"), new Literal.Boolean(false), new Failure($"'{member.JsonName}' is neither true nor false")) { Shape = JsonShape.Single })
        {
            Shape = JsonShape.Single,
        },
        var number => new TextCall(
            TextFunction.ParseNumber,
            new Expression[] { cell, new Literal.String(RangeOf(number)) }.ToEquatableArray())
        {
            Shape = JsonShape.Single,
        },
    };

    private static string RangeOf(PrimitiveKind? number) => number switch
    {
        PrimitiveKind.Int16 => "-32768..32767",
        PrimitiveKind.Int32 => "-2147483648..2147483647",
        PrimitiveKind.Int64 => "-9223372036854775808..9223372036854775807",
        _ => "",
    };

    private static Binary Is(Expression cell, string text) => new(BinaryOperator.Equal, cell, new Literal.String(text)) { Shape = JsonShape.Single };
}
