using System.Globalization;
using Workflows.Generated;

namespace Workflows.Durable;

/// <summary>
/// An execution while this process owns it. It is an actor: one loop takes what has happened, moves every frame until all of them block, writes all of that in one commit, and only then
/// lets the tasks begin that the commit has recorded. Tasks run beside it.
/// </summary>
internal sealed partial class ExecutionRun
{
    private readonly DurableEngine _engine;
    private readonly StoredExecution _stored;
    private readonly Mailbox _mailbox;
    private readonly SortedDictionary<int, FrameData> _frames = [];
    private WorkflowScope? _pureScope;
    private ContextExecution? _context;
    private int _version;
    private int _inbox;
    private int _events;
    private StopRequest? _stop;

    public ExecutionRun(DurableEngine engine, WorkflowHost host, StoredExecution stored, TimeSpan trouble, bool isDraining)
    {
        _engine = engine;
        _stored = stored;
        Host = host;
        _mailbox = new Mailbox(engine.Schedule);
        _version = stored.Version;
        _inbox = stored.Inbox;
        _consumed = stored.Inbox;
        _events = stored.Events;
        _stop = stored.Stop;
        _isDraining = isDraining;
        Trouble = trouble;
    }

    public WorkflowHost Host { get; }

    /// <summary>Whether its end was told to those who wait for it. The engine's lock guards it.</summary>
    public bool HasTold { get; set; }

    /// <summary>Whether it was to be run again before it had ended. The engine's lock guards it.</summary>
    public bool IsWantedAgain { get; set; }

    /// <summary>How long it has waited for a store that fails before it was read the last time; zero once a commit has succeeded.</summary>
    public TimeSpan Trouble { get; private set; }

    public long Id => _stored.Id;

    public string Machine => _stored.Machine;

    public string Name => _stored.Name;

    public ReadOnlyMemory<byte> Input => _stored.Input;

    public int MaxPayloadBytes => _engine.Options.MaxPayloadBytes;

    /// <summary>An instance for code that is only evaluated, made once.</summary>
    public WorkflowScope PureScope => _pureScope ??= Host.Workflow.Open();

    /// <summary>What it is after its end.</summary>
    public ExecutionDescription Describe(ExecutionEnd end) => new()
    {
        Id = Id,
        Machine = Machine,
        Name = Name,
        Status = end.Status,
        Definition = Host.Definition.Hash,
        Started = _stored.Started,
        Stopped = end.Stopped,
        Input = _stored.Input,
        Output = end.Output,
        Error = end.Error,
        Cause = end.Cause,
        Redrives = _stored.Redrives,
        Events = _events,
        Parent = _stored.Parent,
    };

    public void Post(LetterKind kind) => _mailbox.Put(new Letter(kind));

    /// <summary>The time, as ASL's instants have it.</summary>
    public DateTimeOffset Now() => _engine.Now();

    public RunOptions OptionsWith(IServiceProvider? services) => _engine.Options.Run.OfDurable(Name, _engine.Options.TimeProvider, services);

    public string TaskKeyOf(FrameData frame) => string.Create(CultureInfo.InvariantCulture, $"{ObservedExecution.ArnOf(Machine, Name)}/{frame.EnteredEvent}");

    public string TokenOf(FrameData frame) => TaskTokens.Write(Id, frame.Number, frame.Nonce ?? throw new InvalidOperationException($"State '{frame.State}' has no task token."));

    public WorkflowContext ContextOf(FrameData frame) => new()
    {
        Execution = _context ??= new ContextExecution(ObservedExecution.ArnOf(Machine, Name), Name, _stored.Started) { RedriveCount = _stored.Redrives },
        State = new ContextState(frame.State, frame.Entered) { RetryCount = frame.RetryCount },
        StateMachine = new ContextStateMachine(ObservedExecution.ArnOf(Machine), Machine),
        Now = Now(),
    };

    /// <summary>A variable that a frame sees: its own, or one of those around it.</summary>
    public ReadOnlyMemory<byte>? VariableOf(FrameData frame, string name)
    {
        for (var scope = frame; ; scope = _frames[scope.Parent])
        {
            if (scope.Variables?.TryGetValue(name, out var value) is true)
            {
                return value;
            }

            if (scope.IsRoot)
            {
                return null;
            }
        }
    }

    private DurableState StateOf(FrameData frame) => Host.Machine.States[IndexOf(frame)];

    private int IndexOf(FrameData frame) => Host.Find(frame.State) ?? throw new InvalidDataException($"There is no state '{frame.State}'.");
}
