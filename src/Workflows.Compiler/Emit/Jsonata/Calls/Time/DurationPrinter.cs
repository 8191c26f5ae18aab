using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Durations, which JSONata does not know: the time of a day is that of a day in 1970.</summary>
internal static class DurationPrinter
{
    private const string Day = "86400000";
    private const string Longest = "922337203685477";
    private const string OutOfRange = "Beyond the longest duration";

    /// <summary>A sign, days and a point, the time of the day.</summary>
    public static Fragment Milliseconds(TimeCall call, Scope scope) =>
        new Fragment($"$match({JsonataPrinter.Raw(call.Arguments[0], scope).Text}, /^(-?)([0-9]*)\\.?([0-9]{{2}}:.*)$/).groups").Repeated(scope.Fresh("parts"), parts => new(
            $"({parts}[0] = '-' ? -1 : 1) * ($number('0' & {parts}[1]) * {Day} + $toMillis('1970-01-01T' & {parts}[2] & 'Z'))", Precedence.Multiplicative));

    public static Fragment Checked(TimeCall call, Scope scope) => JsonataPrinter.Raw(call.Arguments[0], scope).Repeated(scope.Fresh("span"), span => new(
        $"$abs({span}) <= {Longest} ? {span} : {JsonataPrinter.Error(OutOfRange).Text}", Precedence.Conditional));

    public static Fragment Text(TimeCall call, Scope scope)
    {
        var (span, size) = (scope.Fresh("span"), scope.Fresh("size"));
        return new($"({span} := {JsonataPrinter.Raw(call.Arguments[0], scope).Text}; {size} := $abs({span}); "
            + $"({span} < 0 ? '-' : '') & ({size} >= {Day} ? $floor({size} / {Day}) & '.' : '') & $fromMillis({size}, '[H01]:[m01]:[s01]')"
            + $" & ({size} % 1000 >= 1 ? $fromMillis({size}, '.[f001]0000') : ''))");
    }
}
