using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads members of <c>JsonElement</c>.</summary>
internal sealed class JsonElementReader(ExpressionReader reader, ReadingScope scope)
{
    public static bool IsElement(ITypeSymbol? type) => type is { Name: "JsonElement" } && ValueTypes.IsOfFramework(type);

    public static bool IsKind(ISymbol member) => member is IPropertySymbol { Name: "ValueKind", ContainingType: var type } && IsElement(type);

    public static Expression Kind(Expression element) => Of(JsonFunction.Kind, [element]);

    public Expression? Read(IInvocationOperation operation) => (operation.TargetMethod.Name, operation.TargetMethod.Parameters) switch
    {
        ("GetProperty", [{ Type.SpecialType: SpecialType.System_String }]) => Call(operation, JsonFunction.Property),
        ("GetArrayLength", []) => Call(operation, JsonFunction.Length),
        ("GetString", []) => Call(operation, JsonFunction.String),
        ("GetInt32", []) => Call(operation, JsonFunction.Integer),
        ("GetDouble", []) => Call(operation, JsonFunction.Number),
        ("GetBoolean", []) => Call(operation, JsonFunction.Boolean),
        ("TryGetProperty", _) => scope.Report(operation, OperationNames.Of(operation), "declare the data as a type with a nullable member"),
        _ => scope.Report(operation, OperationNames.Of(operation), "declare the data as a type of its own, or use a [Task]"),
    };

    public Expression? ReadElement(IOperation instance, IOperation index) =>
        Arguments.Read(reader, [instance, index], static values => Of(JsonFunction.Element, values));

    private static Expression Of(JsonFunction function, EquatableArray<Expression> arguments) => new JsonCall(function, arguments)
    {
        MayFail = function is not JsonFunction.Kind,
        IsNullable = function is JsonFunction.String,
        Shape = function is JsonFunction.Property or JsonFunction.Element ? JsonShape.Unknown : JsonShape.Single,
    };

    private static Expression Of(JsonFunction function, Expression[] arguments) => Of(function, arguments.ToEquatableArray());

    private Expression? Call(IInvocationOperation operation, JsonFunction function) => Arguments.Read(reader, operation, values => Of(function, values));
}
