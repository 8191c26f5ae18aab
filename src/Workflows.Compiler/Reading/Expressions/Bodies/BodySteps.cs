using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Takes the statements of a body apart. What is neither a declaration nor a way to a <c>return</c> is a finding.</summary>
internal sealed class BodySteps(ReadingScope scope)
{
    private const string Remedy = "use variables that are assigned once, 'if' and 'return', or a [Task]";

    /// <summary>What the statements come to; null if they have no value.</summary>
    public BodyStep? Of(IOperation body)
    {
        var step = Of(Statements(body), 0);
        if (step is null && !scope.HasFindings)
        {
            scope.Report(body, "a body without a value", "return one expression");
        }

        return step;
    }

    private BodyStep? Of(ImmutableArray<IOperation> statements, int next)
    {
        for (; next < statements.Length; next++)
        {
            switch (statements[next])
            {
                case IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } value }:
                    return new BodyStep.Result(value);
                case IBlockOperation block:
                    return Of(block.Operations.AddRange(statements.Skip(next + 1)), 0);
                case IConditionalOperation branch when Returns(branch.WhenTrue) || (branch.WhenFalse is { } other && Returns(other)):
                    return OfBranch(branch, statements.Skip(next + 1).ToImmutableArray());
                case IVariableDeclarationGroupOperation or IExpressionStatementOperation { Operation: IDeconstructionAssignmentOperation }:
                    var declaration = statements[next];
                    return Of(statements, next + 1) is { } rest ? new BodyStep.Declaration(declaration, rest) : null;
                case IEmptyOperation:
                    break;
                case var statement:
                    scope.Report(statement, OperationNames.OfStatement(statement), Remedy);
                    break;
            }
        }

        return null;
    }

    private BodyStep.Branch? OfBranch(IConditionalOperation branch, ImmutableArray<IOperation> rest)
    {
        var then = Of(Statements(branch.WhenTrue).AddRange(Returns(branch.WhenTrue) ? ImmutableArray<IOperation>.Empty : rest), 0);
        var whenFalse = branch.WhenFalse is null ? ImmutableArray<IOperation>.Empty : Statements(branch.WhenFalse);
        var otherwise = Of(branch.WhenFalse is { } other && Returns(other) ? whenFalse : whenFalse.AddRange(rest), 0);
        return then is null || otherwise is null ? null : new BodyStep.Branch(branch, then, otherwise);
    }

    private static ImmutableArray<IOperation> Statements(IOperation operation) =>
        operation is IBlockOperation block ? block.Operations : ImmutableArray.Create(operation);

    // A branch that goes on could only assign something.
    private static bool Returns(IOperation statement) => statement switch
    {
        IReturnOperation { Kind: OperationKind.Return } or IThrowOperation => true,
        IBlockOperation block => block.Operations.Any(Returns),
        IConditionalOperation { WhenFalse: { } otherwise } branch => Returns(branch.WhenTrue) && Returns(otherwise),
        _ => false,
    };
}
