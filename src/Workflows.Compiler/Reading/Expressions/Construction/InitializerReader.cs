using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads the assignments between the braces of <c>new</c> and <c>with</c>.</summary>
internal sealed class InitializerReader(ExpressionReader reader, ReadingScope scope)
{
    /// <summary>The assignments in order; null if there are findings.</summary>
    public ImmutableArray<AssignedMember>? Read(IObjectOrCollectionInitializerOperation? initializer)
    {
        var members = ImmutableArray.CreateBuilder<AssignedMember>();
        var isComplete = true;
        foreach (var element in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (Read(element) is { } member)
            {
                members.Add(member);
            }
            else
            {
                isComplete = false;
            }
        }

        return isComplete ? members.ToImmutable() : null;
    }

    private AssignedMember? Read(IOperation element)
    {
        if (element is not ISimpleAssignmentOperation { Target: IMemberReferenceOperation target, Value: var assigned })
        {
            scope.Report(element, "a nested initialiser", "write 'new' for the inner object");
            return null;
        }

        var value = reader.Read(assigned);
        if (Obstacles.To(target.Member, scope.Json) is { } obstacle)
        {
            scope.Report(target, $"'{OperationNames.Of(target.Member)}', {obstacle},");
            return null;
        }

        if (value is not null && Obstacles.MayOmit(target.Member, value.IsNullable, scope.Json))
        {
            scope.Report(target, $"'{OperationNames.Of(target.Member)}', which JSON may not have by its condition,", "remove the condition, or use a [Task]");
            return null;
        }

        if (scope.Json.NameOf(target.Member) is not { } name)
        {
            scope.Report(target, $"'{OperationNames.Of(target.Member)}', which JSON does not have,");
            return null;
        }

        if (!StoredMember.IsStored(target.Member))
        {
            scope.Report(target, $"the computed property '{OperationNames.Of(target.Member)}'");
            return null;
        }

        return value is null ? null : new AssignedMember(target.Member, name, value);
    }
}
