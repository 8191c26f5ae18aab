using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>?:</c> and <c>switch</c> expressions as chains of conditionals.</summary>
internal sealed class BranchReader(ExpressionReader reader, ReadingScope scope)
{
    /// <summary>How a <c>switch</c> fails that none of whose arms applies.</summary>
    public const string NoArm = "No arm of the switch expression matches.";

    /// <param name="readLeaf">Reads what the branches give.</param>
    public Expression? Read(IConditionalOperation operation, Func<IOperation, Expression?> readLeaf)
    {
        if (operation is not { IsRef: false, WhenFalse: { } whenFalse })
        {
            return scope.Report(operation, "a reference");
        }

        var condition = reader.Read(operation.Condition);
        var then = readLeaf(operation.WhenTrue);
        var otherwise = readLeaf(whenFalse);
        return condition is null || then is null || otherwise is null ? null : Choose(condition, then, otherwise);
    }

    /// <inheritdoc cref="Read(IConditionalOperation, Func{IOperation, Expression?})"/>
    public Expression? Read(ISwitchExpressionOperation operation, Func<IOperation, Expression?> readLeaf)
    {
        // Every arm is read before the result is put together, so that all findings are reported.
        var arms = new SwitchReader(reader, scope).Read(operation).Select(arm => (arm.Condition, Value: readLeaf(arm.Value))).ToList();
        Expression? result = new Failure(NoArm);
        for (var i = arms.Count - 1; i >= 0; i--)
        {
            var (condition, value) = arms[i];
            result = condition is null || value is null || result is null ? null
                : Logic.IsTrue(condition) ? value
                : Choose(condition, value, result);
        }

        return result;
    }

    public static Expression Choose(Expression condition, Expression then, Expression otherwise) =>
        new Conditional(condition, then, otherwise) { IsNullable = then.IsNullable || otherwise.IsNullable };
}
