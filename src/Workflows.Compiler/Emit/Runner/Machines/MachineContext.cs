using Workflows.Compiler.Emit.Json;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Runner;

/// <summary>What the emitters of the single states of one machine share: the data flow, the variables, and how a value moves on.</summary>
internal sealed class MachineContext
{
    private readonly Dictionary<string, State> _states;
    private readonly Dictionary<(string State, int Index), MachineContext> _inner = [];
    private VariableSlots? _variables;

    public MachineContext(Workflow workflow, SourceWriter writer)
        : this(workflow, writer, form: null)
    {
    }

    /// <param name="workflow">The workflow.</param>
    /// <param name="writer">Where to write.</param>
    /// <param name="form">What its states are written for; null for the runner, whose loop goes from one to the next.</param>
    public MachineContext(Workflow workflow, SourceWriter writer, MachineForm? form)
        : this(workflow, writer, workflow.Machine, workflow.Input, workflow.Output, workflow.Class.Execute, new RunnerNames(workflow), around: null, container: null, form)
    {
    }

    private MachineContext(
        Workflow workflow, SourceWriter writer, StateMachine machine, TypeReference? input, TypeReference? output, string execute, RunnerNames names, MachineContext? around, State? container, MachineForm? form,
        InnerWorkflow? own = null)
    {
        Form = form;
        OwnWorkflow = own;
        IsItemProcessor = container is MapState;
        IsExecution = container is null or MapState { Distributed: not null };
        (Workflow, Writer, Machine, Input, Output, Execute, Names, Around) = (workflow, writer, machine, input, output, execute, names, around);
        _states = machine.States.ToDictionary(state => state.Method.Name);
        Flow = around is null ? DataFlow.Of(machine) : DataFlow.OfInner(machine, input);
        Slots = new(workflow, machine, Flow, names, runsFrames: form is not null);
        ReadsContext = IsExecution ? machine.States.Any(ReadsContextIn) : around!.ReadsContext;
        AtOnce = around is null && form is null ? AtOnce.Of(machine) : null;
        foreach (var state in own is null ? machine.States : [])
        {
            var inner = RunnerNames.InnerOf(state);
            for (var i = 0; i < inner.Count; i++)
            {
                _inner.Add((state.Name, i), new(workflow, writer, inner[i].Machine, inner[i].Input, inner[i].Output, names.MethodOf(state, i), names, around: this, state, form, inner[i].Workflow));
            }
        }

        ReadsExecutionInput = DataFlow.ExecutionInputs(machine).Any();
        ReadsOptions = own is not null || machine.TimeoutSeconds is not null
            || machine.States.Any(static state => state is WaitState or WorkState { Retry.IsEmpty: false } or TaskState { Timeout: not null } or MapState { Distributed: not null } or TaskState { CallsOutside: true })
            || _inner.Values.Any(static inner => inner.ReadsOptions);
    }

    /// <summary>The states that run at once, before the loop that waits; null for none.</summary>
    public AtOnce? AtOnce { get; }

    /// <summary>Whether the states that run at once are being written, rather than the loop.</summary>
    public bool IsAtOnce { get; set; }

    /// <summary>What the states are written for; null for the runner.</summary>
    public MachineForm? Form { get; }

    public Workflow Workflow { get; }

    /// <summary>Where to write.</summary>
    public SourceWriter Writer { get; set; }

    /// <summary>The machine that is being written.</summary>
    public StateMachine Machine { get; }

    /// <summary>The machine around it; null for the workflow's own.</summary>
    public MachineContext? Around { get; }

    /// <summary>The workflow class that it is, which runs itself; null for a machine of the class's own states.</summary>
    public InnerWorkflow? OwnWorkflow { get; }

    /// <summary>Whether it is the item processor of a Map.</summary>
    public bool IsItemProcessor { get; }

    /// <summary>Whether it is what an execution runs: the workflow's own machine, or the item processor of a Distributed Map, whose executions see nothing of that around.</summary>
    public bool IsExecution { get; }

    /// <summary>The machines inside of the states of this one.</summary>
    public IEnumerable<MachineContext> Inner => _inner.Values;

    /// <summary>What the machine takes; null for nothing.</summary>
    public TypeReference? Input { get; }

    /// <summary>What its ends give; null for nothing.</summary>
    public TypeReference? Output { get; }

    /// <summary>The method that runs it.</summary>
    public string Execute { get; }

    public RunnerNames Names { get; }

    public DataFlow Flow { get; }

    public Slots Slots { get; }

    /// <summary>The variables of the machine, and those around it that it reads.</summary>
    public VariableSlots Variables => _variables ??= new(Machine, Slots, IsExecution ? null : Around);

    /// <summary>Whether a state reads what the execution was started with, which is kept then.</summary>
    public bool ReadsExecutionInput { get; }

    /// <summary>Where it is kept.</summary>
    public string ExecutionInput => IsExecution ? "input" : "executionInput";

    /// <summary>Its type; null if the execution takes nothing.</summary>
    public TypeReference? ExecutionInputType => IsExecution ? Input : Around!.ExecutionInputType;

    /// <summary>Whether the workflow reads the context object, which an execution then keeps although nobody listens.</summary>
    public bool ReadsContext { get; }

    /// <summary>Whether anything here or further inside needs the clock.</summary>
    public bool ReadsOptions { get; }

    public State this[string method] => _states[method];

    /// <summary>Whether the machine has one state and ends with it, so that nothing has to keep where it is.</summary>
    public bool IsSingle => Around is not null && OwnWorkflow is null && Form is null && Machine.TimeoutSeconds is null && Machine.States.Count == 1
        && Machine.States[0] is not FailState && !Machine.States[0].Targets.Any();

    /// <summary>The state that the machine is in, as an expression.</summary>
    public string CurrentState => IsSingle ? Label(Machine.States[0]) : "state";

    /// <summary>The machine of a branch or of an item processor.</summary>
    public MachineContext InnerOf(State state, int index = 0) => _inner[(state.Name, index)];

    /// <summary>A state's member of the enum, for instance <c>State.Charge</c>.</summary>
    public string Label(string method) => Label(this[method]);

    /// <inheritdoc cref="Label(string)"/>
    public string Label(State state) => $"{Workflow.Class.StateEnum}.{Names.MemberOf(state)}";

    /// <summary>Whether a state, or one inside of it, reads the context object.</summary>
    public static bool ReadsContextIn(State state) => state is TaskState { Work: TaskWork.Execution } || state.Methods.Any(Reads) || (state is not MapState { Distributed: not null } && state.Machines.Any(static machine => machine.States.Any(ReadsContextIn)));

    /// <summary>A text of an attribute as an expression, in which a placeholder is the parameter of the constructor for it, if there is one.</summary>
    public string Text(string text) => PlaceholderText.Of(text, Workflow.Dependencies, Workflow.Class);

    /// <summary>What a variable starts with: the machine's input, or nothing.</summary>
    public string Initial(Slot slot)
    {
        var first = Input is null ? null : Slots.Of(this[Machine.StartAt]);
        return ReferenceEquals(slot, first) ? "input" : slot.Default;
    }

    /// <summary>Calls a method of the class with what its parameters read, for instance <c>Charge(order, cancellationToken)</c>.</summary>
    /// <param name="method">The method.</param>
    /// <param name="input">The value of its input.</param>
    /// <param name="result">The value of the result, in an Output method.</param>
    public string Call(Method method, string? input, string? result = null) => Call(method, input, _ => result);

    /// <summary>The same where parameters read what only some states have: an item, the results of several branches.</summary>
    public string Call(Method method, string? input, Func<Parameter, string?> other)
    {
        var arguments = method.Parameters.Select(parameter => parameter.Kind switch
        {
            ParameterKind.Input => input,
            ParameterKind.Error => "error",
            ParameterKind.Context => ContextObject,
            ParameterKind.Variable or ParameterKind.ExecutionInput => Kept(parameter),
            ParameterKind.Token => TokenOf("task"),
            ParameterKind.CancellationToken => "cancellationToken",
            _ => other(parameter) ?? throw new InvalidOperationException($"No argument for a parameter of kind {parameter.Kind}."),
        });
        var name = method.Identifier;
        if (Slots.IsReserved(method.Name))
        {
            name = $"{(method.IsStatic ? Workflow.Class.FullName : "this")}.{name}";
        }

        return $"{name}({string.Join(", ", arguments)})";
    }

    /// <summary>The context object.</summary>
    public string ContextObject => Form is null ? "observer.Context" : Form.ContextObject;

    /// <summary>The token of a try of a state.</summary>
    public string TokenOf(string task) => Form is null ? $"{task}.Token" : task;

    /// <summary>Whether anything becomes of a variable that is set.</summary>
    public bool Sets(Assignment assignment) => Form is not null || Variables.Of(assignment.Variable) is not null;

    /// <summary>The statement that sets a variable.</summary>
    public string Set(Assignment assignment, string? value) => Form?.Set(this, assignment, value) ?? $"{Variables.Of(assignment.Variable)!.Name} = {value};";

    /// <summary>Writes that what follows is pure code of a Task, or no longer is.</summary>
    public void Evaluating(bool isPure) => Writer.Line($"{(Form is null ? "evaluating" : Form.Evaluating)} = {(isPure ? "true" : "false")};");

    /// <summary>What a parameter reads that is kept over many states: a variable, or the execution's input.</summary>
    public string Kept(Parameter parameter)
    {
        var slot = parameter.Variable is { } variable ? Variables.Of(variable)! : new Slot(ExecutionInputType!, ExecutionInput);
        var taken = parameter.Type!;
        var isKnown = slot.Type.IsNullable && !taken.IsNullable && !taken.IsJson;
        var kept = isKnown ? $"{slot.Name}!{(slot.Type.IsValueType ? ".Value" : "")}" : Converted(slot.Name, slot.Type, taken);
        return parameter.IsCopied ? $"global::Workflows.Generated.DataCopy.Of({kept}, {JsonNames.TypeInfo(Workflow.AssemblyName, taken)})" : kept;
    }

    /// <summary>Hands a value to the state that follows and goes there, or returns it.</summary>
    /// <param name="value">The value's expression; null if there is none.</param>
    /// <param name="given">Its type.</param>
    /// <param name="next">The method of the next state; null for the end.</param>
    /// <param name="isRetried">Whether the state that is left may have been tried several times.</param>
    /// <param name="assign">Statements that set variables, for which it is too late at the end.</param>
    public void MoveOn(string? value, TypeReference? given, string? next, bool isRetried = false, IReadOnlyList<string>? assign = null)
    {
        if (Form is not null)
        {
            Form.MoveOn(this, value, given, next);
            AssignEmitter.Write(this, assign ?? []);
            return;
        }

        if (next is null)
        {
            Return(value);
            return;
        }

        Assign(Slots.Of(this[next]), value, given);
        AssignEmitter.Write(this, assign ?? []);
        Leave(next, isRetried);
    }

    /// <summary>Goes to another state, which starts with no retries.</summary>
    public void Leave(string next, bool isRetried)
    {
        if (IsAtOnce && !AtOnce!.Contains(this[next]))
        {
            Writer.Line($"return {HandOver(this[next])};");
            return;
        }

        if (isRetried && !IsAtOnce)
        {
            Writer.Line("retries = null;");
        }

        Writer.Line($"goto case {Label(next)};");
    }

    /// <summary>Leaves the rest to the loop, which goes on with a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="pending">Its task, if it has begun already.</param>
    public string HandOver(State state, string? pending = null) => HandOver(Label(state), pending, Slots.Of(state) is { } slot ? [slot] : []);

    /// <summary>The same with the state's label, and with the data that may be wanted.</summary>
    public string HandOver(string label, string? pending, IReadOnlyList<Slot> data)
    {
        string?[] arguments =
        [
            label, "observer: null", "options", "cancellationToken",
            pending,
            .. data.Concat(Variables.All).Select(slot => $"{slot.Name}: {slot.Name}"),
            ReadsExecutionInput ? "input: input" : null,
        ];
        return $"{Execute}({string.Join(", ", arguments.Where(argument => argument is not null))})";
    }

    public void Assign(Slot? target, string? value, TypeReference? given)
    {
        if (value is null || value == target?.Name)
        {
            return;
        }

        if (target is null)
        {
            // Nobody reads the value, but making it may fail.
            if (value.Contains('('))
            {
                Writer.Line(value.StartsWith("await ", StringComparison.Ordinal) ? $"{value};" : $"_ = {value};");
            }

            return;
        }

        Writer.Line($"{target.Name} = {Converted(value, given, target.Type)};");
    }

    /// <summary>Enters a state. What runs at once is observed by nobody, and what has begun there goes on here though the execution is cancelled.</summary>
    public void Enter(State state)
    {
        var enter = $"observer.Enter{state.GetType().Name.Replace("State", "")}({CSharpText.Quote(state.Name)}, cancellationToken);";
        if (IsAtOnce)
        {
            Writer.Line("cancellationToken.ThrowIfCancellationRequested();");
        }
        else if (state is TaskState && AtOnce?.Contains(state) == true)
        {
            using (Writer.Block("if (pending is null)"))
            {
                Writer.Line(enter);
            }

            Writer.Line();
        }
        else
        {
            Writer.Line(enter);
        }
    }

    /// <summary>Data that goes on as <c>JsonElement</c> is written as JSON, what every path has asked for is not null; everything else converts by itself.</summary>
    public string Converted(string value, TypeReference? given, TypeReference taken) => given switch
    {
        { IsJson: false } when taken.IsJson => $"global::System.Text.Json.JsonSerializer.SerializeToElement({value}, {JsonNames.TypeInfo(Workflow.AssemblyName, given)})",
        { IsNullable: true } when !taken.IsNullable && !taken.IsJson => given.IsValueType ? $"{Operand(value)}!.Value" : $"{Operand(value)}!",
        _ => value,
    };

    /// <summary>The same for a parameter that reads what only its state has.</summary>
    public string Converted(string value, TypeReference? given, Parameter parameter) =>
        given is not null && parameter.TypeName == TypeReference.Json.FullName ? Converted(value, given, TypeReference.Json) : value;

    private void Return(string? value)
    {
        if (Output is null)
        {
            Assign(target: null, value, given: null);
            Complete();
            Writer.Line(IsAtOnce ? "return default;" : "return;");
        }
        else if (value!.Contains("await "))
        {
            // In one expression the observer would be kept while it waits.
            Writer.Line($"var output = {value};");
            Complete();
            Writer.Line($"return {Returned("output")};");
        }
        else if (value.Contains('(') && !IsAtOnce)
        {
            // The last state is left once its value is there.
            Writer.Line($"return observer.Complete({value});");
        }
        else
        {
            Complete();
            Writer.Line($"return {Returned(value!)};");
        }
    }

    private void Complete()
    {
        if (!IsAtOnce)
        {
            Writer.Line("observer.Complete();");
        }
    }

    private static bool Reads(Method method) => method.Parameters.Any(parameter => parameter.Kind is ParameterKind.Context);

    private string Returned(string value) => IsAtOnce ? $"new({value})" : value;

    private static string Operand(string value) => value.All(static character => char.IsLetterOrDigit(character) || character is '_' or '@') ? value : $"({value})";
}
