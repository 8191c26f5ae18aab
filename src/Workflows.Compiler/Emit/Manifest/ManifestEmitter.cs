using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Manifest;

/// <summary>Writes a workflow's object in <c>workflows.manifest.json</c>: what a deployment has to provide for the definition.</summary>
internal static class ManifestEmitter
{
    public static string Emit(Workflow workflow)
    {
        var tasks = workflow.Machine.States.OfType<TaskState>().ToList();
        return JsonFormatter.Indented(new JsonObject
        {
            { "name", workflow.Name },
            { "assembly", workflow.AssemblyName },
            { "class", ClassName(workflow.Class) },
            { "definition", $"{workflow.Name}.asl.json" },
            { "diagram", $"{workflow.Name}.mmd" },
            { "queryLanguage", workflow.Machine.QueryLanguage is QueryLanguage.Jsonata ? "JSONata" : "JSONPath" },
            { "startAt", new StateNames(workflow.Machine).Of(workflow.Machine.StartAt) },
            { "functions", new JsonArray(tasks.Select(task => Function(task, workflow.Class))) },
            { "resources", JsonNode.Of(tasks.Where(task => !IsDirect(task, workflow.Machine)).Select(_ => TaskEmitter.LambdaInvoke).Distinct()) },
            { "placeholders", JsonNode.Of(tasks.Select(task => task.FunctionPlaceholder).Distinct()) },
        });
    }

    private static JsonObject Function(TaskState task, ClassDeclaration declaration) => new()
    {
        { "state", task.Name },
        { "placeholder", task.FunctionPlaceholder },
        { "method", $"{ClassName(declaration)}.{task.Method.Name}" },
    };

    // Of these the function itself is the resource.
    private static bool IsDirect(TaskState task, StateMachine machine) => machine.QueryLanguage is QueryLanguage.JsonPath && JsonPathTaskEmitter.IsDirect(task);

    private static string ClassName(ClassDeclaration declaration) => declaration.FullName.Replace("global::", "");
}
