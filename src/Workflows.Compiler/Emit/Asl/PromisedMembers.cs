using System.Collections.Immutable;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Flow;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>
/// Removes guards of members that a task has promised to set. Should it have broken the promise, the path leads nowhere: that fails by itself where nothing makes a
/// value of it again. A comparison by <c>=</c>, a text and a member of an object would, so there the guard stays.
/// </summary>
internal static class PromisedMembers
{
    public static Expression Unguarded(Expression value, ImmutableHashSet<string> promised) => value switch
    {
        _ when promised.IsEmpty => value,
        Conditional { Condition: IsNull { Operand: var guarded }, Then: Failure, Otherwise: var member }
            when FailsByItself(member) && MemberPath.InInput(guarded) is { } path && promised.Contains(path) => Unguarded(member, promised),
        Conditional conditional => conditional with { Then = Unguarded(conditional.Then, promised), Otherwise = Unguarded(conditional.Otherwise, promised) },
        Binary
        {
            Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide
                or BinaryOperator.LessThan or BinaryOperator.LessThanOrEqual or BinaryOperator.GreaterThan or BinaryOperator.GreaterThanOrEqual
        } binary => binary with { Left = Unguarded(binary.Left, promised), Right = Unguarded(binary.Right, promised) },
        _ => value,
    };

    private static bool FailsByItself(Expression value) => value switch
    {
        MemberAccess member => !member.IsNullable,
        Conditional { Then: Failure } => true,
        _ => false,
    };
}
