using System.Globalization;
using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Emit.Runner;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Durable;

/// <summary>Writes the nested class that tells the engine of the states, and calls their code.</summary>
internal static class MachineClassEmitter
{
    private const string Frame = "global::Workflows.Durable.Frame frame";

    public static void Emit(MachineContext root, MachineContext[] contexts)
    {
        var (writer, workflow) = (root.Writer, root.Workflow);
        var declaration = workflow.Class;
        var start = DurableForm.Number(root, root[workflow.Machine.StartAt]);
        using (writer.Block($"private sealed class {declaration.MachineClass}() : global::Workflows.Generated.CompiledMachine({CSharpText.Quote(workflow.Name)}, {declaration.Name}.Asl, {start}, global::{JsonNames.Namespace(workflow.AssemblyName)}.{JsonNames.Contracts}.Options)"))
        {
            if (workflow.Machine.TimeoutSeconds is { } seconds)
            {
                writer.Line($"public override long? TimeoutSeconds => {seconds.ToString(CultureInfo.InvariantCulture)};");
                writer.Line();
            }

            var sensitive = workflow.DataTypes.OfType<ObjectType>().SelectMany(static type => type.Members).Where(static member => member.IsSensitive)
                .Select(static member => member.JsonName).Distinct().OrderBy(static name => name, StringComparer.Ordinal).ToArray();
            if (sensitive.Length > 0)
            {
                writer.Line($"public override global::System.Collections.Generic.IReadOnlyCollection<string> SensitiveMembers {{ get; }} = [{string.Join(", ", sensitive.Select(CSharpText.Quote))}];");
                writer.Line();
            }

            StateRowsEmitter.Emit(root, contexts);
            writer.Line();
            writer.Line($"protected override global::System.Threading.Tasks.ValueTask RunState({Frame}, global::System.Threading.CancellationToken cancellationToken) =>");
            writer.Line($"    (({declaration.Name})frame.Workflow).{declaration.RunState}(frame, cancellationToken);");
            EmitClassification(root, contexts);
            if (HandlerEmitter.IsNeeded(contexts))
            {
                writer.Line();
                writer.Line($"protected override bool TryCatchState({Frame}, in global::Workflows.Generated.StateFailure failure) =>");
                writer.Line($"    (({declaration.Name})frame.Workflow).{declaration.TryCatch}(frame, failure);");
            }

            InnerWorkflowsEmitter.EmitMachines(root);
            EmitRequirements(root);
        }
    }

    private static void EmitClassification(MachineContext root, MachineContext[] contexts)
    {
        if (contexts.All(FailureEmitter.IsPlain))
        {
            return;
        }

        var (writer, declaration) = (root.Writer, root.Workflow.Class);
        writer.Line();
        using (writer.Block($"protected override global::Workflows.Generated.StateFailure ClassifyState({Frame}, global::System.Exception exception)"))
        {
            writer.Line($"var state = ({declaration.StateEnum})frame.State;");
            using (writer.Block("return state switch", suffix: ";"))
            {
                FailureEmitter.Arms(contexts, " when !frame.IsEvaluating").ForEach(writer.Line);
                writer.Line($"_ => exception.{(FailureEmitter.IsJsonPath(root) ? "OfPath" : "OfEvaluation")}({FailureEmitter.NameOf(root)}),");
            }
        }
    }

    private static void EmitRequirements(MachineContext root)
    {
        var lines = RequirementsEmitter.OfMachine(root).ToArray();
        if (lines.Length == 0)
        {
            return;
        }

        root.Writer.Line();
        root.Writer.Line("protected override void RequireOwn(global::Workflows.Generated.Requirements requirements) => requirements");
        root.Writer.Indent();
        root.Writer.Lines(string.Join("\n", lines) + ";");
        root.Writer.Unindent();
    }
}
