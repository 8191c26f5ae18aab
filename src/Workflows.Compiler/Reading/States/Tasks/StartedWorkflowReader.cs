using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads the workflow class that a state starts an execution of: what it takes and gives, and how an instance of it is had.</summary>
internal static class StartedWorkflowReader
{
    private const string NameIt = "name the state machine: [StartExecution<TInput, TOutput>(\"${Arn}\")]";

    /// <summary>Null, with a finding, if it cannot be started.</summary>
    public static (StartedWorkflow Workflow, ITypeSymbol? Input, ITypeSymbol? Output)? Read(StateReading state, INamedTypeSymbol type)
    {
        if (!StateMethods.IsWorkflow(type))
        {
            return Find("is no workflow", $"mark it with [Workflow], or {NameIt}");
        }

        if (AccessOf(state.Workflow.Type, type) is not { } access)
        {
            return Find("cannot be made without arguments", "take it as a parameter of the constructor");
        }

        var started = new StartedWorkflow(TypeReferences.FullName(type), access) { Name = WorkflowReader.NameOf(type) };
        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, state.Workflow.Type.ContainingAssembly))
        {
            // Compiled already: its definition says what it takes and gives. Any JSON stands for nothing there.
            return type.GetMembers("Definition").OfType<IPropertySymbol>().FirstOrDefault()?.Type is INamedTypeSymbol { TypeArguments: [var taken, var given] }
                ? (started, OfDefinition(taken), OfDefinition(given))
                : Find("says nothing of what it takes and gives", "make its definition public");
        }

        if (state.Workflow.IsRead(type))
        {
            state.Workflow.NoteCycle(type);
            return Find("starts itself", NameIt);
        }

        var (read, own) = WorkflowReader.ReadInner(type, state.Workflow);
        state.Workflow.AddTrees(read.Trees);
        if (read.Workflow is not { HasErrors: false } workflow || own is null)
        {
            state.Workflow.IsIncomplete = true;
            return state.Workflow.IsReadWithinItself ? Find("comes back to this workflow", NameIt) : null;
        }

        return (started, workflow.Input is { } input ? own.SymbolOf(input) : null, workflow.Output is { } output ? own.SymbolOf(output) : null);

        (StartedWorkflow, ITypeSymbol?, ITypeSymbol?)? Find(string what, string remedy)
        {
            state.Find(DiagnosticIds.UnusableInnerWorkflow, state.Attribute.LocationOf(type), state.Symbol.Name, type.Name, what, remedy);
            return null;
        }
    }

    private static ITypeSymbol? OfDefinition(ITypeSymbol type) => TypeReferences.Of(type).IsJson ? null : type;

    /// <summary>What of the class around holds an instance, or <c>new</c>; null if nothing does.</summary>
    private static string? AccessOf(INamedTypeSymbol around, INamedTypeSymbol type)
    {
        var held = around.InstanceConstructors.Where(static constructor => !constructor.DeclaringSyntaxReferences.IsEmpty && IsPrimary(constructor))
            .SelectMany(static constructor => constructor.Parameters.CastArray<ISymbol>())
            .Concat(around.GetMembers().Where(static member => member is { IsStatic: false, IsImplicitlyDeclared: false } and (IFieldSymbol or IPropertySymbol)))
            .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(TypeOf(member), type));
        return held is not null ? ClassReader.Identifier(held.Name)
            : type.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal)
                ? $"new {TypeReferences.FullName(type)}()"
                : null;
    }

    // Only a primary constructor's parameters are seen by the methods of the class.
    private static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences[0].GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax;

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
