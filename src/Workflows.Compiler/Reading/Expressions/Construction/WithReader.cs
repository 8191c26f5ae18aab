using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>value with { … }</c>.</summary>
internal sealed class WithReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IWithOperation operation)
    {
        var target = reader.Read(operation.Operand);
        var members = new InitializerReader(reader, scope).Read(operation.Initializer);
        if (operation.Type is not INamedTypeSymbol { IsAnonymousType: false } type || HasCopyConstructor(type))
        {
            return scope.Report(operation, $"'with' on '{OperationNames.Of(operation.Type)}'");
        }

        // A computed member's value would be that of the old object.
        if (scope.MembersOf(type).FirstOrDefault(static member => !StoredMember.IsStored(member.Symbol)) is { } computed)
        {
            return ReportComputed(scope, operation, computed);
        }

        return target is null || members is not { } assigned
            ? null
            : NullGuard.Around(target, value => new With(
                value,
                assigned.Select(member => OmittedMember.Value(member.Member, member.JsonName, member.Value, scope.Json)).ToEquatableArray()));
    }

    public static Expression? ReportComputed(ReadingScope scope, IOperation operation, JsonMember member) => scope.Report(
        operation, $"the computed property '{OperationNames.Of(member.Symbol)}' of a new object", "mark it [JsonIgnore], or use a [Task]");

    private static bool HasCopyConstructor(INamedTypeSymbol type) => type.InstanceConstructors.Any(constructor =>
        constructor.Parameters is [{ Type: var parameter }]
        && ValueTypes.AreSame(parameter, type)
        && !CompilerGenerated.Is(constructor)
        && type is { IsRecord: true, IsValueType: false });
}
