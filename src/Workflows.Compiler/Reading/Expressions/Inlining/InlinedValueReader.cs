using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>static readonly</c> fields, and static properties without setters, by their initialisers.</summary>
internal sealed class InlinedValueReader(ReadingScope scope)
{
    private const string TooLarge = "which is too large to be written there";
    private const string Remedy = "make it a constant or a static method, or use a [Task]";

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

        if (scope.Depth >= InlinedCallReader.Deepest)
        {
            return scope.Report(operation, $"the static member '{OperationNames.Of(member)}', {InlinedCallReader.Deepest} initialisers deep,", Remedy);
        }

        if (Initializer(member) is not { } initializer)
        {
            return scope.Report(operation, $"the static member '{OperationNames.Of(member)}', which has no value of its own,", "give it an initialiser, or use a [Task]");
        }

        if (ObstacleTo(member) is { } obstacle)
        {
            return scope.Report(operation, $"the static member '{OperationNames.Of(member)}', {obstacle},", Remedy);
        }

        var sink = new FindingSink();
        var inner = scope.Elsewhere(initializer.SyntaxTree, member, sink);
        var value = inner.Model.GetOperation(initializer, scope.CancellationToken) is ISymbolInitializerOperation { Value: var operand }
            ? new ExpressionReader(inner).Read(operand)
            : null;
        return value is null || !sink.IsEmpty
            ? InlinedFindings.Report(scope, operation, $"the static member '{OperationNames.Of(member)}'", sink)
            : Check(operation, member, value);
    }

    private Expression? Check(IOperation operation, ISymbol member, Expression value)
    {
        if (ExpressionTree.HasMoreParts(value, InliningBudget.Parts))
        {
            scope.Inlining.Refuse(member);
            return scope.Report(operation, $"the static member '{OperationNames.Of(member)}', {TooLarge},", Remedy);
        }

        return ExpressionTree.Any(value, static part => part is Reference.Now or Raw or TextCall { Function: TextFunction.NewIdentifier })
            ? scope.Report(operation, $"the static member '{OperationNames.Of(member)}', which C# evaluates once for all executions,", Remedy)
            : value;
    }

    /// <summary>Why the initialiser does not tell the value.</summary>
    private string? ObstacleTo(ISymbol member) => member switch
    {
        _ when HasConstructor(member.ContainingType) => "whose type has a static constructor",
        _ when scope.Initialised.Any(other => IsInitialisedLater(member, other)) => "which has no value yet where another static member's is made",
        _ when scope.Inlining.IsTooLarge(member) => TooLarge,
        _ when !scope.Inlining.TryUse() => $"with more than {InliningBudget.Uses} calls in one expression",
        _ => null,
    };

    // Any part of the type may have it.
    private bool HasConstructor(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            scope.Look(reference);
        }

        return type.StaticConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared);
    }

    // The initialisers of one part of a type run in the order of their text; nobody knows the order of the parts.
    private static bool IsInitialisedLater(ISymbol member, ISymbol other) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType, other.ContainingType)
        && !(member.DeclaringSyntaxReferences[0] is var late && other.DeclaringSyntaxReferences[0] is var early
            && TypeOf(late) == TypeOf(early) && late.Span.Start < early.Span.Start);

    private static TypeDeclarationSyntax? TypeOf(SyntaxReference member) => member.GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>();

    private EqualsValueClauseSyntax? Initializer(ISymbol member) =>
        member.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference ? null : scope.Look(reference) switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
}
