using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads what becomes a value of DynamoDB by itself: a text is <c>{"S": "a"}</c>, a number <c>{"N": "1"}</c>.</summary>
internal sealed class DynamoValueReader(ExpressionReader reader, ReadingScope scope)
{
    public static bool Reads(IConversionOperation operation) => operation.OperatorMethod is { Parameters.Length: 1, ContainingType: var type } && DynamoTypes.IsValue(type);

    public Expression? Read(IConversionOperation operation)
    {
        var from = operation.OperatorMethod!.Parameters[0].Type;
        return scope.Json.ContextOf(operation.OperatorMethod.ContainingType) is { } context
            ? scope.Report(operation, $"a conversion to '{OperationNames.Of(operation.Type)}', whose JSON context '{context.Type.Name}' names its members,", "remove it from the context")
            : from.SpecialType switch
            {
                SpecialType.System_String => Value("S", operation.Operand),
                SpecialType.System_Boolean => Value("BOOL", operation.Operand),
                SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double or SpecialType.System_Decimal => Number(operation, from),
                _ => Value(from is IArrayTypeSymbol ? "L" : "M", operation.Operand),
            };
    }

    private Expression? Value(string member, IOperation operand) =>
        reader.Read(operand) is { } value ? NullGuard.Around(value, known => Value(member, known)) : null;

    private static Expression Value(string member, Expression value) => new ObjectConstruction(new[] { new MemberValue(member, value) }.ToEquatableArray());

    private Expression? Number(IConversionOperation operation, ITypeSymbol type)
    {
        if (operation.Operand.ConstantValue is { HasValue: true, Value: { } constant } && TextOf(constant) is { } text)
        {
            return Value("N", new Literal.String(text));
        }

        return type.SpecialType switch
        {
            SpecialType.System_Int32 => Value(operation.Operand, static value => new TextOf(value, TextKind.Integer)),
            SpecialType.System_Double => Value(operation.Operand, static value =>
                new JsonCall(JsonFunction.Text, new[] { value }.ToEquatableArray()) { Shape = JsonShape.Single, Scalar = ScalarType.String }),
            _ => scope.Report(operation, $"a conversion from '{OperationNames.Of(operation.Operand.Type)}' to '{OperationNames.Of(operation.Type)}'", "declare it as 'int' or 'double', or as a text for 'N'"),
        };
    }

    private Expression? Value(IOperation operand, Func<Expression, Expression> text) =>
        reader.Read(operand) is { } value ? NullGuard.Around(value, known => Value("N", text(known))) : null;

    /// <summary>The text that the runtime makes of a constant; null where only JSONata's own function is certain to make the same.</summary>
    private static string? TextOf(object constant) => constant switch
    {
        double number => number.ToString("R", CultureInfo.InvariantCulture) is var text && text.All(static c => c is (>= '0' and <= '9') or '.' or '-') && text.Length <= 15 && number != 0 ? text : null,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
