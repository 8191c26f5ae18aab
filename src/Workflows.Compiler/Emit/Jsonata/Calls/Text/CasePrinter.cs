using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>
/// Upper and lower case. C# replaces each character by one other; JSONata also knows letters that become several (<c>ß</c>, <c>SS</c>)
/// or that depend on what is around them (<c>Σ</c>). Those go separate ways.
/// </summary>
internal static class CasePrinter
{
    // Letters whose upper case JSONata spells with several, and C# as the letter itself; and 'ı' and 'ſ', which C# leaves alone.
    private const string KeptAsUpper = "ßıŉſǰΐΰևẖ-ẚὐὒὔὖᾈ-ᾏᾘ-ᾟᾨ-ᾯᾲᾴᾶᾷᾼῂῄῆῇῌῒΐῖῗῢΰῤῦῧῲῴῶῷῼﬀ-ﬆﬓ-ﬗ";

    // Letters with an iota below: C# has one letter for their upper case, JSONata two.
    private const string SmallWithIota = "ᾀᾁᾂᾃᾄᾅᾆᾇᾐᾑᾒᾓᾔᾕᾖᾗᾠᾡᾢᾣᾤᾥᾦᾧᾳῃῳ";
    private const string CapitalWithIota = "ᾈᾉᾊᾋᾌᾍᾎᾏᾘᾙᾚᾛᾜᾝᾞᾟᾨᾩᾪᾫᾬᾭᾮᾯᾼῌῼ";

    public static Fragment Lower(TextCall call, Scope scope)
    {
        var part = scope.Fresh("part");
        return new($"$replace($replace({JsonataPrinter.Raw(call.Arguments[0], scope).Text}, 'Σ', 'σ'), /[^İ]+/, function({part}) {{ $lowercase({part}.match) }})");
    }

    public static Fragment Upper(TextCall call, Scope scope)
    {
        var part = scope.Fresh("part");
        return new($"$replace({JsonataPrinter.Raw(call.Arguments[0], scope).Text}, /[ᾀ-ᾇᾐ-ᾗᾠ-ᾧᾳῃῳ]|[^{KeptAsUpper}ᾀ-ᾇᾐ-ᾗᾠ-ᾧᾳῃῳ]+/, function({part}) {{ "
            + $"$contains('{SmallWithIota}', {part}.match) ? $substring('{CapitalWithIota}', $length($substringBefore('{SmallWithIota}', {part}.match)), 1) : $uppercase({part}.match) }})");
    }
}
