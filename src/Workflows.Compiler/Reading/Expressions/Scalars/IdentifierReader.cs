using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads calls of <see cref="Guid"/>'s methods. JSON may have an identifier in either case.</summary>
internal sealed class IdentifierReader(ExpressionReader reader, ReadingScope scope)
{
    public static bool IsIdentifier(ITypeSymbol? type) => ValueTypes.Underlying(type) is { Name: nameof(Guid) } known && ValueTypes.IsInSystem(known);

    /// <summary>An identifier as C# writes it.</summary>
    public static Expression Canonical(Expression identifier) => identifier is Literal or TextCall { Function: TextFunction.NewIdentifier or TextFunction.LowerIdentifier }
        ? identifier
        : TextCalls.Of(TextFunction.LowerIdentifier, identifier);

    public Expression? Read(IInvocationOperation operation) => operation.TargetMethod.Name switch
    {
        nameof(Guid.NewGuid) => TextCalls.Of(TextFunction.NewIdentifier),
        nameof(ToString) when operation.Arguments.IsEmpty => Arguments.Read(reader, operation, static values => Canonical(values[0])),
        nameof(Equals) when operation is { Instance: not null, TargetMethod.Parameters: [{ Type: var type }] } && IsIdentifier(type) =>
            Arguments.Read(reader, operation, static values => new Binary(BinaryOperator.Equal, Canonical(values[0]), Canonical(values[1]))),
        nameof(Guid.Parse) => scope.Report(operation, OperationNames.Of(operation), "declare the text as a 'Guid' where it is read"),
        _ => scope.Report(operation, OperationNames.Of(operation)),
    };
}
