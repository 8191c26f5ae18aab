using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Sends each operation to the reader of its construct. A reader returns null exactly if it has reported a finding.</summary>
internal sealed class ExpressionReader(ReadingScope scope)
{
    // What is asked for null and then read is there twice, so that a chain of such questions would grow without end.
    private const int MostParts = 5_000;

    /// <summary>A value that leaves the expression, or takes part in an operator.</summary>
    public Expression? Read(IOperation operation) =>
        ContextTypes.IsContext(operation.Type)
            ? scope.Report(operation, "the context object as a value", "read its members")
            : ReadReceiver(operation);

    /// <summary>A value whose members are read; the context object is one too.</summary>
    public Expression? ReadReceiver(IOperation operation) => ReadConstruct(operation) is not { } expression ? null
        : ExpressionTree.HasMoreParts(expression, MostParts)
            ? scope.Report(operation, $"an expression that takes more than {MostParts} parts to write,", "give what it uses several times to local variables, or use a [Task]")
            : scope.At(operation.Syntax, expression);

    private Expression? ReadConstruct(IOperation operation)
    {
        scope.CancellationToken.ThrowIfCancellationRequested();
        if (operation.ConstantValue.HasValue)
        {
            return new LiteralReader(scope).Read(operation);
        }

        return operation switch
        {
            IParameterReferenceOperation parameter => new ReferenceReader(scope).Read(parameter),
            ILocalReferenceOperation local => new ReferenceReader(scope).Read(local),
            IFieldReferenceOperation field => new MemberReader(this, scope).Read(field),
            IPropertyReferenceOperation { Property.IsIndexer: true } indexer => new IndexerReader(this, scope).Read(indexer),
            IPropertyReferenceOperation property => new MemberReader(this, scope).Read(property),
            IArrayElementReferenceOperation element => new IndexerReader(this, scope).Read(element),
            IImplicitIndexerReferenceOperation indexer => new IndexerReader(this, scope).Read(indexer),
            IConditionalAccessOperation access => new ConditionalAccessReader(this, scope).Read(access),
            IConditionalAccessInstanceOperation instance => scope.ConditionalTarget(instance),
            IConversionOperation conversion => new ConversionReader(this, scope).Read(conversion),
            IBinaryOperation binary => new BinaryReader(this, scope).Read(binary),
            IUnaryOperation unary => new UnaryReader(this, scope).Read(unary),
            IConditionalOperation conditional => new BranchReader(this, scope).Read(conditional, Read),
            ISwitchExpressionOperation branches => new BranchReader(this, scope).Read(branches, Read),
            ICoalesceOperation coalesce => new CoalesceReader(this, scope).Read(coalesce),
            IIsPatternOperation pattern => new PatternReader(this, scope).Read(pattern),
            IIsTypeOperation type => new TypeTestReader(this, scope).Read(type),
            IInterpolatedStringOperation text => new InterpolationReader(this, scope).Read(text),
            ITupleOperation tuple => new TupleExpressionReader(this, scope).Read(tuple),
            ITupleBinaryOperation comparison => new TupleExpressionReader(this, scope).Read(comparison),
            ITranslatedQueryOperation query => Read(query.Operation),
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } when scope.This is { } self => self,
            IInvocationOperation invocation => new InvocationReader(this, scope).Read(invocation),
            IObjectCreationOperation creation => new ObjectCreationReader(this, scope).Read(creation),
            IArrayCreationOperation creation => new CollectionReader(this, scope).Read(creation),
            IWithOperation with => new WithReader(this, scope).Read(with),
            IDefaultValueOperation value => new DefaultReader(scope).Read(value),
            { Syntax: CollectionExpressionSyntax } collection => new CollectionReader(this, scope).ReadExpression(collection),
            _ => scope.Report(operation, OperationNames.Of(operation)),
        };
    }
}
