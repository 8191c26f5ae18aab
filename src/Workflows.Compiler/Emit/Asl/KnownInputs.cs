using Workflows.Compiler.Model.Flow;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>What is known of the states' inputs, for expressions that need not ask again.</summary>
internal sealed class KnownInputs
{
    private readonly KnownMembers _certain;
    private readonly KnownMembers _known;

    private KnownInputs(StateMachine machine)
    {
        _certain = KnownMembers.CertainOf(machine);
        _known = KnownMembers.Of(machine);
    }

    public static KnownInputs Of(StateMachine machine) => new(machine);

    /// <summary>What holds whenever a state starts.</summary>
    public Given At(State state) => Given.Of(_certain.At(state), _known.At(state));

    /// <summary>What holds where each arm of a Choice asks its condition; the default arm comes last.</summary>
    public Given[] ArmsOf(ChoiceState choice) =>
        [.. _certain.ArmsOf(choice).Zip(_known.ArmsOf(choice), static (certain, known) => Given.Of(certain.Asked, known.Asked))];
}
