using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Reading.States;

/// <summary>Notes where a request's members and texts are written, for what is found in it later.</summary>
internal static class RequestPlaces
{
    public static void Note(StateReading state)
    {
        foreach (var node in state.Symbol.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax(state.Workflow.CancellationToken).DescendantNodes()))
        {
            switch (node)
            {
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var member }, Right: var value }:
                    state.Anchor(AnchorPart.Request, value.GetLocation(), member);
                    break;
                case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal:
                    state.Anchor(AnchorPart.Request, literal.GetLocation(), literal.Token.ValueText);
                    break;
            }
        }
    }
}
