using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads properties and fields of data, of the context object, and the few of the framework that have a meaning in JSON.</summary>
internal sealed class MemberReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IPropertyReferenceOperation operation) => operation.Instance switch
    {
        null when TimeMemberReader.ReadStatic(operation.Property) is { } constant => constant,
        null when InlinedValueReader.CanRead(operation.Property, scope) => new InlinedValueReader(scope).Read(operation, operation.Property),
        null => IsClock(operation.Property)
            ? scope.Report(operation, $"the static property '{OperationNames.Of(operation.Property)}'", "add the parameter 'WorkflowContext context' and read 'context.Now'")
            : scope.Report(operation, $"the static property '{OperationNames.Of(operation.Property)}'"),
        IInstanceReferenceOperation when scope.This is null => ReportOwn(operation, operation.Property),
        var instance => reader.ReadReceiver(instance) is { } target
            ? ReadOf(operation.Property, target, instance.Type, operation, FlowNullability.IsNullable(scope, operation, operation.Property.Type))
            : null,
    };

    public Expression? Read(IFieldReferenceOperation operation) => operation switch
    {
        { Field: { IsStatic: true, Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => new Literal.String(""),
        { Instance: null } when TimeMemberReader.ReadStatic(operation.Field) is { } constant => constant,
        { Instance: null } when InlinedValueReader.CanRead(operation.Field, scope) => new InlinedValueReader(scope).Read(operation, operation.Field),
        { Instance: null } =>
            scope.Report(operation, $"the static field '{OperationNames.Of(operation.Field)}'", "make it a constant, or use a [Task]"),
        { Instance: IInstanceReferenceOperation } when scope.This is null => ReportOwn(operation, operation.Field),
        { Instance: { } instance } => reader.ReadReceiver(instance) is { } target
            ? ReadOf(operation.Field, target, instance.Type, operation, FlowNullability.IsNullable(scope, operation, operation.Field.Type))
            : null,
    };

    /// <summary>A member of a target that is read already.</summary>
    /// <param name="isNullable">Whether the member's value may be null.</param>
    public Expression? ReadOf(ISymbol member, Expression target, ITypeSymbol? targetType, IOperation operation, bool isNullable) => member switch
    {
        IPropertySymbol property when ValueTypes.IsNullableValue(targetType) => property.Name switch
        {
            "HasValue" => Logic.Not(Logic.IsNull(target)),
            "Value" => NullGuard.Around(target, static value => value),
            _ => ReportFramework(operation, member),
        },
        IPropertySymbol property when CollectionTypes.IsCount(property, targetType) => NullGuard.Around(target, static value => new Count(value)),
        IPropertySymbol { Name: "Length", ContainingType.SpecialType: SpecialType.System_String } =>
            NullGuard.Around(target, static value => TextCalls.Of(TextFunction.Length, value)),
        IPropertySymbol property when ContextTypes.IsContext(targetType) && ContextTypes.IsRetryCount(property) && !scope.IsOfTask =>
            scope.Report(operation, "the count of retries in a state that is never tried again", "read it in a [Task], or in what its Arguments or Output name"),
        IPropertySymbol property when ContextTypes.IsContext(targetType) =>
            ContextTypes.IsNow(property)
                ? new Reference.Now()
                : new MemberAccess(target, property.Name) { IsNullable = isNullable, Shape = JsonShape.Single, Scalar = ScalarTypes.Of(property.Type, scope.Json) },
        IPropertySymbol { Name: "Value" } when TaskTokens.Is(member.ContainingType) => target,
        _ when JsonElementReader.IsKind(member) => NullGuard.Around(target, JsonElementReader.Kind),
        _ when TimeMemberReader.Read(member, target with { IsNullable = false }) is not null =>
            NullGuard.Around(target, value => TimeMemberReader.Read(member, value)!),
        IPropertySymbol property when DictionaryMemberReader.Of(property, targetType, isNullable, scope) is { } make => NullGuard.Around(target, make),
        IFieldSymbol field when TupleTypes.NameOf(field, scope) is { } name => NullGuard.Around(target, value => TupleTypes.Element(value, name, field, isNullable)),
        IPropertySymbol property when InlinedCallReader.IsComputed(property, scope) => new InlinedCallReader(reader, scope).Read(operation, property, target),
        _ when ValueTypes.IsOfFramework(member.ContainingType) => ReportFramework(operation, member),
        _ when Obstacles.To(member, scope.Json) is { } obstacle => scope.Report(operation, $"'{OperationNames.Of(member)}', {obstacle},"),
        _ when scope.Json.NameOf(member) is not { } => scope.Report(operation, $"'{OperationNames.Of(member)}', which JSON does not have,"),
        _ when !StoredMember.IsStored(member) => scope.Report(operation, $"the computed property '{OperationNames.Of(member)}'"),
        _ => NullGuard.Around(target, value => MissingMember.OrDefault(
            new MemberAccess(value, scope.Json.NameOf(member)!) { IsNullable = isNullable, Shape = JsonShapes.Of(TypeOf(member)), Scalar = ScalarTypes.Of(TypeOf(member), scope.Json) },
            member,
            scope)),
    };

    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    private static bool IsClock(IPropertySymbol property) =>
        property is { Name: "Now" or "UtcNow", ContainingType: { Name: "DateTime" or "DateTimeOffset" } type } && ValueTypes.IsInSystem(type);

    private Expression? ReportFramework(IOperation operation, ISymbol member) => TimeTypes.Remedy(member.ContainingType) is { } remedy
        ? scope.Report(operation, $"'{OperationNames.Of(member)}'", remedy)
        : scope.Report(operation, $"'{OperationNames.Of(member)}'");

    private Expression? ReportOwn(IOperation operation, ISymbol member) =>
        scope.Report(
            operation,
            $"the workflow's member '{member.Name}'",
            Placeholders.KeptBy(member, scope.CancellationToken) is { } placeholder ? $"read the constructor's parameter '{placeholder.Name}' itself" : "read the state's input, or use a [Task]");
}
