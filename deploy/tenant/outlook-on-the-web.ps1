#Requires -Modules ExchangeOnlineManagement
<#
.SYNOPSIS
Makes Outlook on the web and new Outlook wait for Schakel before a mail leaves, also where the connection is bad.

.DESCRIPTION
What it changes: OnSendAddinsEnabled in one mailbox policy of Outlook on the web. It holds for every add-in that acts on send, and for
everybody who has that policy. Where an add-in can't be loaded in time, the mail goes to Drafts instead of leaving unchecked.

How to check: run it with -Check.
How to undo: run it with -Remove, which sets it to its default, $false.

Role: Exchange administrator. Values come from settings.json, which `npm run tenant` writes.

.PARAMETER Policy
Name of the mailbox policy. `Get-OwaMailboxPolicy` lists them.

.EXAMPLE
./outlook-on-the-web.ps1

.EXAMPLE
./outlook-on-the-web.ps1 -Policy OwaMailboxPolicy-Proef
#>
[CmdletBinding(SupportsShouldProcess, DefaultParameterSetName = 'Set')]
param(
    [string] $Policy = 'OwaMailboxPolicy-Default',

    [Parameter(ParameterSetName = 'Check', Mandatory)]
    [switch] $Check,

    [Parameter(ParameterSetName = 'Remove', Mandatory)]
    [switch] $Remove,

    [string] $SettingsPath = (Join-Path $PSScriptRoot 'settings.json')
)

. (Join-Path $PSScriptRoot 'common.ps1')
$settings = Read-SchakelSettings $SettingsPath
Connect-SchakelExchange $settings

if ($Check) {
    $enabled = (Get-OwaMailboxPolicy -Identity $Policy).OnSendAddinsEnabled
    Complete-SchakelCheck @(New-SchakelResult "OnSendAddinsEnabled in $Policy" $enabled "$enabled")
}

if ($PSCmdlet.ShouldProcess($Policy, "Set OnSendAddinsEnabled to $(-not $Remove)")) {
    Set-OwaMailboxPolicy -Identity $Policy -OnSendAddinsEnabled (-not $Remove)
    "OnSendAddinsEnabled in ${Policy}: $(-not $Remove)"
}
