using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads which arm of a <c>switch</c> expression applies.</summary>
internal sealed class SwitchReader(ExpressionReader reader, ReadingScope scope)
{
    /// <summary>The arms in order. They are read one by one, as an arm's value sees the names that its pattern declares.</summary>
    public IEnumerable<SwitchArm> Read(ISwitchExpressionOperation operation)
    {
        var subject = PatternSubject.Read(operation.Value, reader);
        var patterns = new PatternReader(reader, scope);
        for (var i = 0; i < operation.Arms.Length; i++)
        {
            var arm = operation.Arms[i];
            var condition = patterns.Read(arm.Pattern, subject);
            var guard = arm.Guard is null ? Logic.True : reader.Read(arm.Guard);
            yield return new SwitchArm(Combine(condition, guard, i == 0 ? subject : null), arm.Value);
        }
    }

    // C# evaluates what it switches on even if the first arm does not look at it.
    private static Expression? Combine(Expression? condition, Expression? guard, PatternSubject? evaluated)
    {
        if (condition is null || guard is null)
        {
            return null;
        }

        return evaluated is null ? Logic.And(condition, guard) : Logic.And(evaluated.Evaluating(condition), guard);
    }
}
