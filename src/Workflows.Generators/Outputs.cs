using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Emit.Diagram;
using Workflows.Compiler.Emit.Durable;
using Workflows.Compiler.Emit.Hosting;
using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Emit.LambdaHandlers;
using Workflows.Compiler.Emit.Manifest;
using Workflows.Compiler.Emit.Runner;
using Workflows.Compiler.Model;

namespace Workflows.Generators;

/// <summary>The generated files.</summary>
internal static class Outputs
{
    public static void AddRunner(SourceProductionContext context, (Workflow Workflow, EquatableArray<string> Clashes) read) =>
        Add(context, $"{HintName(read)}.Run.g.cs", RunnerEmitter.Emit(read.Workflow));

    public static void AddMachine(SourceProductionContext context, (Workflow Workflow, EquatableArray<string> Clashes) read)
    {
        if (!read.Workflow.HasErrors)
        {
            Add(context, $"{HintName(read)}.Durable.g.cs", DurableEmitter.Emit(read.Workflow));
        }
    }

    public static void AddDefinition(SourceProductionContext context, ((Workflow Workflow, EquatableArray<string> Clashes) Read, LambdaTarget Target) pair)
    {
        var workflow = pair.Read.Workflow;
        Add(context, $"{HintName(pair.Read)}.Asl.g.cs", workflow.HasErrors
            ? DefinitionEmitter.EmitWithErrors(workflow)
            : DefinitionEmitter.Emit(workflow, AslEmitter.Emit(workflow), MermaidEmitter.Emit(workflow), ManifestEmitter.Emit(workflow, pair.Target)));
    }

    public static void AddFunctions(SourceProductionContext context, ((Workflow Workflow, EquatableArray<string> Clashes) Read, LambdaTarget Target) pair)
    {
        var (read, target) = pair;
        if (target is LambdaTarget.None || !LambdaNames.HasTasks(read.Workflow))
        {
            return;
        }

        Add(context, $"{HintName(read)}.LambdaTasks.g.cs", LambdaTaskEmitter.Emit(read.Workflow));
        if (target is LambdaTarget.ClassLibrary)
        {
            Add(context, $"{HintName(read)}.LambdaFunctions.g.cs", LambdaFunctionEmitter.Emit(read.Workflow));
        }
    }

    public static void AddRouter(SourceProductionContext context, LambdaAssembly? assembly)
    {
        if (assembly is not null)
        {
            Add(context, "LambdaRouter.g.cs", LambdaRouterEmitter.Emit(assembly.AssemblyName, assembly.Workflows, assembly.ErrorNames));
        }
    }

    public static void AddConverter(SourceProductionContext context, JsonType type)
    {
        if (JsonConverterEmitter.Emit(type.Type, type.AssemblyName) is { } source)
        {
            Add(context, $"Json.{type.HintName}.g.cs", source);
        }
    }

    public static void AddResolver(SourceProductionContext context, JsonAssembly? json)
    {
        if (json is not null)
        {
            Add(context, "Json.WorkflowJson.g.cs", JsonResolverEmitter.Emit(json.AssemblyName, json.Types, json.Naming, json.Texts));
        }
    }

    public static void AddRegistrations(SourceProductionContext context, RegisteredAssembly? assembly)
    {
        if (assembly is not null)
        {
            Add(context, "WorkflowRegistrations.g.cs", RegistrationEmitter.Emit(assembly.AssemblyName, assembly.Workflows, assembly.IsLibrary));
        }
    }

    private static void Add(SourceProductionContext context, string hintName, string source) =>
        context.AddSource(hintName, SourceText.From(source, Encoding.UTF8));

    /// <summary>For instance <c>Shop.Orders.OrderWorkflow</c>.</summary>
    private static string HintName((Workflow Workflow, EquatableArray<string> Clashes) read)
    {
        var name = read.Workflow.Class.FullName;
        var plain = name.Replace("global::", "").Replace('@', '_');
        return read.Clashes.Contains(name) ? HintNames.Distinct(plain) : plain;
    }
}
