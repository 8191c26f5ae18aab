using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>Json.Parse&lt;T&gt;(text)</c>, <c>Json.Text(value)</c> and <c>Json.Element(value)</c>.</summary>
internal sealed class JsonTextReader(ExpressionReader reader, ReadingScope scope)
{
    public static bool IsJson(ITypeSymbol? type) => type is { Name: "Json" } && WorkflowTypes.IsInWorkflows(type);

    public Expression? Read(IInvocationOperation operation)
    {
        var type = operation.TargetMethod.TypeArguments[0];
        var isParse = operation.TargetMethod.Name is "Parse";
        if (type.TypeKind is TypeKind.TypeParameter)
        {
            return scope.Report(operation, $"{OperationNames.Of(operation)} of the type parameter '{type.Name}'", "name the type");
        }

        if (isParse && type is { IsValueType: false, NullableAnnotation: NullableAnnotation.Annotated })
        {
            return scope.Report(
                operation,
                $"{OperationNames.Of(operation)} of '{TypeReferences.DisplayName(type)}'",
                $"read a '{TypeReferences.DisplayName(TypeReferences.WithoutNull(type))}', or a type with a member that may be null");
        }

        if (scope.Texts.Add(type) is { } fault)
        {
            return scope.ReportAs(DiagnosticIds.UnsupportedDataType, operation, TypeReferences.DisplayName(type), fault);
        }

        return isParse ? Parse(operation, type) : operation.TargetMethod.Name is "Element" ? Element(operation, type) : Text(operation, type);
    }

    private Expression? Parse(IInvocationOperation operation, ITypeSymbol type) => Arguments.Read(reader, operation, values => new JsonCall(JsonFunction.Parse, values)
    {
        MayFail = true,
        IsNullable = FlowNullability.IsNullable(type),
        Shape = JsonShapes.Of(type),
        Scalar = ScalarTypes.Of(type, scope.Json),
    });

    private Expression? Text(IInvocationOperation operation, ITypeSymbol type) => ReadAs(operation.Arguments[0].Value, type, "the text") is { } value
        ? new JsonCall(FunctionOf(scope.Texts.MayBeText(type), scope.Texts.HasMembers(type)), new[] { value }.ToEquatableArray()) { Shape = JsonShape.Single, Scalar = ScalarType.String }
        : null;

    // A value is any JSON already.
    private Expression? Element(IInvocationOperation operation, ITypeSymbol type) =>
        ReadAs(operation.Arguments[0].Value, type, "the JSON") is { } value ? NullGuard.Around(value, static known => known) : null;

    private Expression? ReadAs(IOperation argument, ITypeSymbol type, string what) =>
        Operands.WithoutConversions(argument).Type is { } given && IsWider(given, type)
            ? scope.Report(
                argument,
                $"{what} of a '{TypeReferences.DisplayName(TypeReferences.WithoutNull(given))}' as a '{TypeReferences.DisplayName(TypeReferences.WithoutNull(type))}'",
                "write it as what it is")
            : reader.Read(argument);

    /// <summary>Whether a value has members that C# does not write, since it sees a base of its class only.</summary>
    private static bool IsWider(ITypeSymbol given, ITypeSymbol type) =>
        given.IsReferenceType && type.IsReferenceType && !ValueTypes.AreSame(given, type) && !CollectionTypes.HaveSameElements(given, type);

    private static JsonFunction FunctionOf(bool mayBeText, bool hasMembers) => (mayBeText, hasMembers) switch
    {
        (false, false) => JsonFunction.Text,
        (true, false) => JsonFunction.QuotedText,
        (false, true) => JsonFunction.OrderedText,
        (true, true) => JsonFunction.AnyText,
    };
}
