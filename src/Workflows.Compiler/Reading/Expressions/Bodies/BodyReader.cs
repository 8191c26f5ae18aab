using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads the statements of a body as one expression.</summary>
internal sealed class BodyReader(ExpressionReader reader, ReadingScope scope)
{
    /// <param name="body">A block, or the operation of an expression body.</param>
    /// <param name="readLeaf">Reads what is returned.</param>
    public Expression? Read(IOperation body, Func<IOperation, Expression?> readLeaf) =>
        new BodySteps(scope).Of(body) is { } step ? Read(step, readLeaf) : null;

    /// <inheritdoc cref="Read(IOperation, Func{IOperation, Expression?})"/>
    public Expression? Read(BodyStep step, Func<IOperation, Expression?> readLeaf)
    {
        switch (step)
        {
            case BodyStep.Result result:
                return readLeaf(result.Value);
            case BodyStep.Branch branch:
                var condition = reader.Read(branch.Condition);
                var then = Read(branch.Then, readLeaf);
                var otherwise = Read(branch.Otherwise, readLeaf);
                return condition is null || then is null || otherwise is null ? null : BranchReader.Choose(condition, then, otherwise);
            case BodyStep.Declaration declaration:
                var names = new DeclarationReader(reader, scope).Read(declaration.Statement);
                var rest = Read(declaration.Rest, readLeaf);
                return names is null || rest is null ? null : NamedValue.Around(names, rest);
            default:
                throw new InvalidOperationException($"{step.GetType().Name} is no step.");
        }
    }
}
