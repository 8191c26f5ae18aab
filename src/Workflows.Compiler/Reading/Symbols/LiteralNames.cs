using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.States;

namespace Workflows.Compiler.Reading.Symbols;

/// <summary>Finds names of states, methods and members that are written as text, so that a rename would leave them behind.</summary>
internal sealed class LiteralNames(INamedTypeSymbol workflow, FindingSink findings)
{
    private readonly List<(LiteralExpressionSyntax Literal, string State)> _states = [];

    /// <summary>Notes where a state is named. Which states there are is not known before all are read.</summary>
    public void AddState(SyntaxNode? written, string name)
    {
        if (Literal(written) is { } literal)
        {
            _states.Add((literal, name));
        }
    }

    /// <summary>Finds those of the noted names that are states.</summary>
    public void CheckStates(IEnumerable<StateReading> states)
    {
        if (_states.Count == 0)
        {
            return;
        }

        var byName = states.ToDictionary(state => state.Symbol.Name, state => state.Symbol);
        foreach (var (literal, name) in _states)
        {
            if (byName.TryGetValue(name, out var method))
            {
                Check(literal, method);
            }
        }
    }

    public void Check(SyntaxNode? written, IMethodSymbol method)
    {
        if (Literal(written) is { } literal && Inherits(UserOf(literal), method.ContainingType))
        {
            findings.Add(DiagnosticIds.LiteralName, literal.GetLocation(), method.Name, $"nameof({ClassReader.Identifier(method.Name)})");
        }
    }

    /// <param name="written">What the source writes.</param>
    /// <param name="member">The member that it names.</param>
    /// <param name="owner">The type whose member is meant.</param>
    public void Check(SyntaxNode? written, ISymbol member, ITypeSymbol owner)
    {
        if (Literal(written) is { } literal && !owner.IsTupleType && UserOf(literal) is not null)
        {
            var type = TypeReferences.DisplayName(TypeReferences.WithoutNull(owner));
            findings.Add(DiagnosticIds.LiteralName, literal.GetLocation(), member.Name, $"nameof({type}.{ClassReader.Identifier(member.Name)})");
        }
    }

    private static LiteralExpressionSyntax? Literal(SyntaxNode? written)
    {
        while (written is ParenthesizedExpressionSyntax parenthesized)
        {
            written = parenthesized.Expression;
        }

        return written.IsKind(SyntaxKind.StringLiteralExpression) ? (LiteralExpressionSyntax)written! : null;
    }

    /// <summary>The workflow or the base class of it in which a literal stands; null for a policy, which many workflows may use.</summary>
    private INamedTypeSymbol? UserOf(LiteralExpressionSyntax literal)
    {
        var declaration = literal.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        for (var type = workflow; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            if (type.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == literal.SyntaxTree && reference.Span == declaration?.Span))
            {
                return type;
            }
        }

        return null;
    }

    private static bool Inherits(INamedTypeSymbol? type, INamedTypeSymbol parent)
    {
        while (type is not null && !SymbolEqualityComparer.Default.Equals(type, parent))
        {
            type = type.BaseType;
        }

        return type is not null;
    }
}
