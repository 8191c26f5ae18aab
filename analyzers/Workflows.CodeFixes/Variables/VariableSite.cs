using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.CodeFixes.Editing;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Reading;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.CodeFixes.Variables;

/// <summary>A parameter that reads a variable, and what the workflow around it knows of its variables.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Attribute">Its <c>[Variable]</c>.</param>
/// <param name="Name">The variable.</param>
/// <param name="Flow">The workflow's variables.</param>
internal sealed record VariableSite(ParameterSyntax Parameter, AttributeSyntax Attribute, string Name, VariableFlow Flow)
{
    public static VariableSite? Find(FixRequest request)
    {
        if (request.Node.FirstAncestorOrSelf<ParameterSyntax>() is not { } parameter
            || request.Class is not { } type
            || !StateMethods.IsWorkflow(type)
            || request.Model.GetDeclaredSymbol(parameter, request.CancellationToken) is not { } symbol
            || symbol.GetAttributes().FirstOrDefault(static attribute => KnownNames.Of(attribute) == KnownNames.Variable) is not { } attribute
            || attribute.ApplicationSyntaxReference?.GetSyntax(request.CancellationToken) is not AttributeSyntax syntax)
        {
            return null;
        }

        SemanticModel Model(SyntaxTree tree) => request.Model.Compilation.GetSemanticModel(tree);
        return WorkflowReader.Read(type, Model, request.CancellationToken).Workflow is { } workflow
            ? new VariableSite(parameter, syntax, attribute.ConstructorArguments is [{ Value: string name }] ? name : symbol.Name, VariableFlow.Of(workflow.Machine))
            : null;
    }
}
