using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.States;

namespace Workflows.CodeFixes.Transitions;

/// <summary>The type whose member an argument of <c>[ResultPath]</c>, or a setting such as <c>ResultPath</c> of a <c>[Catch]</c>, names.</summary>
internal static class PathOwner
{
    public static INamedTypeSymbol? Of(FixRequest request, AttributeArgumentSyntax argument)
    {
        if (request is not { Attribute: { } attribute, Method: { } declaration }
            || request.Model.GetDeclaredSymbol(declaration, request.CancellationToken) is not { } method
            || GivenType.Input(method, request.CancellationToken) is not { } input)
        {
            return null;
        }

        var type = TypeReferences.WithoutNull(input);
        var before = argument.NameEquals is null ? attribute.ArgumentList!.Arguments.TakeWhile(candidate => candidate != argument) : [];
        foreach (var step in before)
        {
            var name = request.Model.GetConstantValue(step.Expression, request.CancellationToken).Value as string;
            if (name is null || type.GetMembers(name).FirstOrDefault(static member => member is IPropertySymbol or IFieldSymbol) is not { } member)
            {
                return null;
            }

            type = TypeReferences.WithoutNull(ResultReader.TypeOf(member));
        }

        return type as INamedTypeSymbol;
    }
}
