using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Sends each call to the reader of its group of methods.</summary>
internal sealed class InvocationReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IInvocationOperation operation) => operation.TargetMethod.ContainingType switch
    {
        { SpecialType: SpecialType.System_String } => new TextMethodReader(reader, scope).Read(operation),
        { Name: "Math" } type when ValueTypes.IsInSystem(type) => new NumberMethodReader(reader, scope).Read(operation),
        { Name: nameof(DateTimeOffset) } type when TimeTypes.IsInstant(type) => new InstantMethodReader(reader, scope).Read(operation),
        { Name: nameof(TimeSpan) } type when TimeTypes.IsDuration(type) => new DurationMethodReader(reader, scope).Read(operation),
        { Name: nameof(Guid) } type when IdentifierReader.IsIdentifier(type) => new IdentifierReader(reader, scope).Read(operation),
        { Name: "Jsonata" } when RawReader.IsRaw(operation.TargetMethod) => new RawReader(scope).Read(operation),
        { Name: "JsonElement" } type when JsonElementReader.IsElement(type) => new JsonElementReader(reader, scope).Read(operation),
        { Name: "Json" } type when JsonTextReader.IsJson(type) => new JsonTextReader(reader, scope).Read(operation),
        { Name: "Hash" } type when HashReader.IsHash(type) => new HashReader(reader, scope).Read(operation),
        { } type when TimeTypes.Remedy(type) is { } remedy => scope.Report(operation, OperationNames.Of(operation), remedy),
        _ when ScalarMethodReader.Reads(operation) => new ScalarMethodReader(reader, scope).Read(operation),
        { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } =>
            new SequenceMethodReader(reader, scope).Read(operation),
        _ when SequenceTypes.IsOfSpan(operation.TargetMethod) => new SequenceMethodReader(reader, scope).Read(operation),
        { Name: "Array" } type when ValueTypes.IsInSystem(type) && operation.TargetMethod is { Name: "Empty", IsStatic: true, TypeArguments.Length: 1 } => SequenceMethodReader.Empty,
        { } when CollectionMethodReader.IsOne(operation.TargetMethod) => new CollectionMethodReader(reader, scope).Read(operation),
        { } type when !ValueTypes.IsOfFramework(type) => new InlinedCallReader(reader, scope).Read(operation),
        _ => scope.Report(operation, OperationNames.Of(operation)),
    };
}
