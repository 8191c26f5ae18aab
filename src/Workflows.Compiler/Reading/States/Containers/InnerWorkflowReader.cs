using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads a branch or item processor that is a workflow class of its own: what a constructor parameter, a field or a property is, or a class that needs nothing.</summary>
internal static class InnerWorkflowReader
{
    /// <summary>Null if the name is of no workflow class. One that cannot be a part of this workflow is told, and has no states.</summary>
    /// <param name="reading">The workflow around.</param>
    /// <param name="container">The Parallel or Map.</param>
    /// <param name="branch">Where it is named.</param>
    /// <param name="language">The query language of the workflow around.</param>
    public static InnerMachine? Read(WorkflowReading reading, StateReading container, BranchReading branch, QueryLanguage language)
    {
        if (SymbolOf(reading, branch) is not { } symbol || TypeOf(symbol) is not { } type || !StateMethods.IsWorkflow(type))
        {
            return null;
        }

        var unusable = new InnerMachine(new StateMachine("", EquatableArray<State>.Empty) { QueryLanguage = language }, null, null) { Scope = branch.StartAt };
        if (reading.IsRead(type))
        {
            reading.NoteCycle(type);
            Find("is read within itself", "end one of them before");
            return unusable;
        }

        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, reading.Type.ContainingAssembly))
        {
            Find("is of another assembly, where its states cannot be read", "move it into this one");
            return unusable;
        }

        if (symbol is INamedTypeSymbol && !type.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility is not Accessibility.Private))
        {
            Find("cannot be made without arguments", "take it as a parameter of the constructor, and name that");
            return unusable;
        }

        var (read, own) = WorkflowReader.ReadInner(type, reading);
        reading.AddTrees(read.Trees);
        if (read.Workflow is not { HasErrors: false } workflow || own is null)
        {
            reading.IsIncomplete = true;
            if (reading.IsReadWithinItself)
            {
                Find("is read within itself", "end one of them before");
            }

            return unusable;
        }

        var machine = workflow.Machine;
        if (machine.QueryLanguage != language)
        {
            Find("is written in another query language", "write both in one");
        }
        else if (machine.IsExpress)
        {
            Find("is an Express workflow, which only an execution of its own can be", "remove its Type, or start it with [StartExecution]");
        }
        else if (machine.TimeoutSeconds is not null)
        {
            Find("has TimeoutSeconds, which a part of a workflow cannot have", "remove it, or set the TimeoutSeconds of its tasks");
        }
        else if (ReadsExecution(machine))
        {
            Find("reads the execution's input or the context object, which would be those of the workflow around", "hand over what it needs as its input");
        }
        else
        {
            Note(workflow.Input);
            Note(workflow.Output);
            return new InnerMachine(machine with { Comment = null }, workflow.Input, workflow.Output)
            {
                Scope = branch.StartAt,
                Workflow = new InnerWorkflow(workflow.Class, AccessOf(symbol, workflow.Class), machine.AllStates.Select(static state => state.Name).ToEquatableArray()) { CopiesInput = MustCopyInput(workflow) },
            };
        }

        return unusable;

        void Find(string what, string remedy)
        {
            reading.IsWhole = false;
            container.Find(DiagnosticIds.UnusableInnerWorkflow, branch.Location, container.Symbol.Name, type.Name, what, remedy);
        }

        // The tasks of the workflow do not know that others may have got the same data.
        bool MustCopyInput(Workflow inner)
        {
            if (inner.Input is not { } input || own.SymbolOf(input) is not { } data || !inner.Machine.AllStates.OfType<TaskState>().Any(task => task.Input?.FullName == input.FullName))
            {
                return false;
            }

            var part = MutablePart.Of(data, reading.Json, countsArrays: reading.CopiesInputs);
            if (part is not null && !reading.CopiesInputs)
            {
                container.Find(
                    DiagnosticIds.MutableData, branch.Location ?? container.Location, type.Name, input.DisplayName, part.Path, SharedInputs.SharedInside, SharedInputs.Remedy(part));
            }

            return part is not null && reading.CopiesInputs;
        }

        void Note(TypeReference? data)
        {
            if (data is not null && own.SymbolOf(data) is { } noted)
            {
                container.Data(noted, branch.Location ?? container.Location);
            }
        }
    }

    private static string AccessOf(ISymbol symbol, ClassDeclaration declaration) => symbol is INamedTypeSymbol ? $"new {declaration.FullName}()" : ClassReader.Identifier(symbol.Name);

    private static INamedTypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => type,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter => parameter.Type as INamedTypeSymbol,
        IFieldSymbol field => field.Type as INamedTypeSymbol,
        IPropertySymbol property => property.Type as INamedTypeSymbol,
        _ => null,
    };

    /// <summary>What <c>nameof</c> names where the attribute stands.</summary>
    private static ISymbol? SymbolOf(WorkflowReading reading, BranchReading branch)
    {
        if (branch.Written is not InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [{ Expression: var named }] })
        {
            return null;
        }

        var found = reading.ModelOf(named.SyntaxTree).GetSymbolInfo(named, reading.CancellationToken);
        return found.Symbol ?? found.CandidateSymbols.FirstOrDefault();
    }

    private static bool ReadsExecution(StateMachine machine) => machine.AllStates.SelectMany(static state => state.Methods)
        .Any(static method => method.Parameters.Any(static parameter => parameter.Kind is ParameterKind.Context or ParameterKind.ExecutionInput));
}
