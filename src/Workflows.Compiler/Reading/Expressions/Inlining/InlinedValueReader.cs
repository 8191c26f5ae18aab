using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>static readonly</c> fields, and static properties without setters, by their initialisers.</summary>
internal sealed class InlinedValueReader(ReadingScope scope)
{
    /// <summary>Whether a member of this compilation has a value that never changes.</summary>
    public static bool CanRead(ISymbol member, ReadingScope scope) =>
        member is IFieldSymbol { IsStatic: true, IsReadOnly: true } or IPropertySymbol { IsStatic: true, SetMethod: null }
        && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, scope.Model.Compilation.Assembly)
        && StoredMember.IsStored(member);

    public Expression? Read(IOperation operation, ISymbol member)
    {
        var type = MemberReader.TypeOf(member);
        if (Changeable.IsMutable(type))
        {
            return scope.Report(
                operation, $"the static member '{OperationNames.Of(member)}', whose '{OperationNames.Of(type)}' may be changed,", "declare it as an IReadOnlyList, an IReadOnlyDictionary or a record");
        }

        if (Initializer(member) is not { } initializer || scope.Depth >= InlinedCallReader.Deepest)
        {
            return scope.Report(operation, $"the static member '{OperationNames.Of(member)}', which has no value of its own,", "give it an initialiser, or use a [Task]");
        }

        var sink = new FindingSink();
        var inner = scope.Elsewhere(initializer.SyntaxTree, sink);
        var value = inner.Model.GetOperation(initializer, scope.CancellationToken) is ISymbolInitializerOperation { Value: var operand }
            ? new ExpressionReader(inner).Read(operand)
            : null;
        return value ?? InlinedFindings.Report(scope, operation, $"the static member '{OperationNames.Of(member)}'", sink);
    }

    private EqualsValueClauseSyntax? Initializer(ISymbol member) =>
        member.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference ? null : scope.Look(reference) switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
}
