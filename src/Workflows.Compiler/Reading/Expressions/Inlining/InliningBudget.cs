using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>How much code from elsewhere may become part of one expression: methods that call others several times would make it grow without end.</summary>
internal sealed class InliningBudget
{
    /// <summary>How many parts what stands for a call, or for a static value, may have.</summary>
    public const int Parts = 1_000;

    /// <summary>How many calls and static values one expression may have in sum.</summary>
    public const int Uses = 250;

    private readonly HashSet<ISymbol> _tooLarge = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _errors = new(SymbolEqualityComparer.Default);
    private int _uses;

    /// <summary>Counts a use. False once there were too many: what is read then is refused in any case.</summary>
    public bool TryUse() => ++_uses <= Uses;

    /// <summary>Notes that a member is too large, so that it is not read for each of its uses.</summary>
    public void Refuse(ISymbol member) => _tooLarge.Add(member);

    public bool IsTooLarge(ISymbol member) => _tooLarge.Contains(member);

    /// <summary>Whether a body has compile errors, which is expensive to ask.</summary>
    public bool HasErrors(ISymbol member, Func<bool> ask)
    {
        if (!_errors.TryGetValue(member, out var known))
        {
            known = ask();
            _errors[member] = known;
        }

        return known;
    }
}
