using System.Diagnostics.CodeAnalysis;
using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Emit.Runner;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Durable;

/// <summary>States that run one at a time: what comes of each is said in its frame, as JSON.</summary>
internal sealed class DurableForm : MachineForm
{
    public static DurableForm Instance { get; } = new();

    public override string ContextObject => "frame.Context";

    public override string Evaluating => "frame.IsEvaluating";

    /// <summary>The contract of a type's JSON; null stands for JSON of any kind.</summary>
    public static string Contract(MachineContext context, TypeReference? type) =>
        type is null ? "global::Workflows.Generated.AnyJson.Contract"
        : type is { IsNullable: true, IsValueType: false } ? JsonNames.TypeInfo(context.Workflow.AssemblyName, type)
        : $"frame.JsonOf<{type.FullName}>()";

    /// <summary>Whether the type by itself says what its JSON is.</summary>
    public static bool IsPlain([NotNullWhen(true)] TypeReference? type) => type is { IsNullable: false } or { IsValueType: true };

    /// <summary>How something is read of the frame, for instance <c>frame.Input&lt;global::Shop.Order&gt;()</c>.</summary>
    public static string Read(MachineContext context, string method, TypeReference? type) =>
        IsPlain(type) ? $"frame.{method}<{type.FullName}>()" : $"frame.{method}({Contract(context, type)})";

    /// <summary>A state's number.</summary>
    public static string Number(MachineContext context, State state) => $"(int){context.Label(state)}";

    /// <summary>The number of the state with which a machine inside of a state starts.</summary>
    public static string StartOf(MachineContext inner) => inner.OwnWorkflow is null
        ? Number(inner, inner[inner.Machine.StartAt])
        : $"Definition.StartOf({InnerWorkflowsEmitter.IndexOf(inner)})";

    public override void MoveOn(MachineContext context, string? value, TypeReference? given, string? next)
    {
        // What goes on as it came keeps its JSON, also members that no type knows.
        var isInput = value is null || context.Slots.All.Any(slot => slot.Name == value);
        string?[] arguments =
        [
            next is null ? null : context.Label(next),
            isInput ? null : value,
            isInput || IsPlain(given) ? null : Contract(context, given),
        ];
        context.Writer.Line($"frame.{(next is null ? "End" : "MoveTo")}({string.Join(", ", arguments.Where(static argument => argument is not null))});");
    }

    public override string Set(MachineContext context, Assignment assignment, string? value)
    {
        var type = value is null ? null : assignment.Type;
        return $"frame.Assign({Text.CSharpText.Quote(assignment.Variable)}, {value ?? $"frame.Input({Contract(context, null)})"}, {Contract(context, type)});";
    }
}
