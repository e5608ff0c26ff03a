; A program of the installer's tests, in place of the real one: it runs as long as a file "stay" lies beside it.
Unicode true
Target amd64-unicode
!include LogicLib.nsh
Name "stand-in"
OutFile "${OUTPUT}"
SilentInstall silent
RequestExecutionLevel user
Section
  ${While} ${FileExists} "$EXEDIR\stay"
    Sleep 100
  ${EndWhile}
SectionEnd
